export { numbersByLabel, withNumbersBeside, withoutNumber, withReferences } from './formula-numbers.ts'
export { enlargement, type MeasureText, openMathJax, type SetFormula } from './open-mathjax.ts'
