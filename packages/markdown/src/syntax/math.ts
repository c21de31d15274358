import type { TokenizerAndRendererExtension } from 'marked'
import { found, startBeforeBlank } from './footnotes.ts'

/** TeX between dollar signs. */
export interface MathToken {
  readonly type: 'math-block' | 'math'
  readonly raw: string
  readonly tex: string
}

export const mathBlock: TokenizerAndRendererExtension = {
  name: 'math-block',
  level: 'block',
  start: (src) => startBeforeBlank(src, /\n {0,3}\$\$/),
  tokenizer(src) {
    const match = /^ {0,3}\$\$([^$]*(?:\$(?!\$)[^$]*)*)\$\$[ \t]*(?:\n|$)/.exec(src)
    const tex = match?.[1]?.trim() ?? ''
    // A blank line ends a paragraph, and with it what looked like the beginning of a formula.
    const isWhole = tex !== '' && !/\n[ \t]*\n/.test(match?.[1] ?? '')
    return match !== null && isWhole ? { type: 'math-block', raw: match[0], tex } : undefined
  },
}

/** A dollar in prose stays a dollar: what stands between must touch both signs and hold a sign of mathematics. */
export const math: TokenizerAndRendererExtension = {
  name: 'math',
  level: 'inline',
  start: (src) => found(src.indexOf('$')),
  tokenizer(src) {
    // MathJax's own signs, with the backslashes that Markdown takes away written twice.
    const bracketed = /^\\\\(?:\(([^\n]{1,500}?)\\\\\)|\[([\s\S]{1,2000}?)\\\\\])/.exec(src)
    if (bracketed !== null)
      return { type: 'math', raw: bracketed[0], tex: (bracketed[1] ?? bracketed[2] ?? '').trim() }
    const double = /^\$\$(?=\S)([^$\n]+?)\$\$/.exec(src)
    if (double !== null) return { type: 'math', raw: double[0], tex: (double[1] ?? '').trim() }
    const ticked = /^\$`([^`\n]+)`\$/.exec(src)
    if (ticked !== null) return { type: 'math', raw: ticked[0], tex: (ticked[1] ?? '').trim() }
    const match = /^\$(?=[^\s$])((?:\\.|[^\\$\n]){1,300}?)\$(?![\d$\p{L}])/u.exec(src)
    const tex = match?.[1] ?? ''
    const isTight = !/\s$/.test(tex) && (/[\\^_=<>{}]/.test(tex) || /^[A-Za-z](?:\([A-Za-z]\))?$/.test(tex))
    // A command of TeX makes it a formula though a space stands before its end.
    const isMath = isTight || /\\[A-Za-z]{2}/.test(tex)
    return match !== null && isMath ? { type: 'math', raw: match[0], tex: tex.trim() } : undefined
  },
}
