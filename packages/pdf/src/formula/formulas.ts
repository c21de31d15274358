import { numbersByLabel, withReferences } from '@recapkit/assets/formula'
import { type Fonts, hasFormulas, type Recap } from '@recapkit/content-model'
import { segmentByFace } from '@recapkit/fonts'
import { type Formula, toFormula } from './formula.ts'
import { outlineOf } from './outline.ts'

/** Sets formulas, each once: as a formula, or the reason why its source has to stand for it. */
export type Formulas = (tex: string, isDisplay: boolean) => Formula | { readonly reason: string }

/** What sets the formulas of a recap; null when it has none, and nothing is loaded then. */
export async function formulasFor(recap: Recap, fonts: Fonts): Promise<Formulas | null> {
  if (!hasFormulas(recap)) return null
  const { openMathJax } = await import('@recapkit/assets/formula')
  const pieces = (text: string, bold: boolean, italic: boolean) =>
    segmentByFace(fonts, { role: 'text', bold, italic, lang: recap.lang }, text)
  const outlines = (text: string, bold: boolean, italic: boolean) => outlineOf(pieces(text, bold, italic))
  const set = await openMathJax((text, bold, italic) => outlines(text, bold, italic)?.width ?? 0)
  const numbers = numbersByLabel(recap)
  const known = new Map<string, ReturnType<Formulas>>()
  return (tex, isDisplay) => {
    const key = `${isDisplay} ${tex}`
    const before = known.get(key)
    if (before !== undefined) return before
    const referring = withReferences(tex, numbers)
    const made =
      'unknown' in referring
        ? { reason: `no formula has the label ${referring.unknown} and a number` }
        : set(referring.tex, isDisplay)
    const formula =
      'reason' in made
        ? made
        : (toFormula(made.svg, (text, bold, italic) => outlines(text, bold, italic)?.path ?? null) ?? {
            reason: 'it holds what cannot be drawn',
          })
    known.set(key, formula)
    return formula
  }
}
