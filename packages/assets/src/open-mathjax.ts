import type mathjax from 'mathjax'

/** A formula as MathJax sets it: SVG of paths and texts with 1000 units an em, or why it cannot. */
export type SetFormula = (
  tex: string,
  isDisplay: boolean,
) => { readonly svg: string } | { readonly reason: string }

/** The width of a text beside the formulas' own letters, in ems of the text around. */
export type MeasureText = (text: string, isBold: boolean, isItalic: boolean) => number

/** Lower-case letters of the text around, as shares of its size: formulas are set with letters as tall. */
const xHeight = 0.49
/** The same of MathJax's own letters, which are set so much larger. */
const ownXHeight = 0.442
export const enlargement: number = xHeight / ownXHeight

/** What reads no further files and sets no links; an error is said, not drawn. */
const leftOut = new Set(['require', 'autoload', 'html', 'noerrors', 'noundefined', 'bbox'])

let loading: ReturnType<typeof mathjax.init> | null = null

/**
 * MathJax for one document: macros that a formula defines are known in those after it, and in no other document. Loaded when
 * it is first asked for.
 */
export async function openMathJax(measureText: MeasureText): Promise<SetFormula> {
  loading ??= load()
  const { _: parts, config, startup } = await loading
  const packages = config.tex.packages.filter((name) => !leftOut.has(name))
  const input = new parts.input.tex_ts.TeX({ packages, formatError: fail })
  const font = new parts.output.svg.fonts.tex_ts.TeXFont()
  const output = new parts.output.svg_ts.SVG({ fontCache: 'none', mtextFont: 'sans-serif', font })
  output.measureTextNodeWithCache = (_node, text, variant, [, bold, italic] = ['', false, false]) => ({
    w:
      measureText(text, bold || variant.includes('bold'), italic || variant.includes('italic')) / enlargement,
    h: 0.75,
    d: 0.2,
  })
  const document = parts.mathjax.mathjax.document('', { InputJax: input, OutputJax: output })
  return (tex, isDisplay) => {
    try {
      const metrics = { em: 16, ex: 16 * xHeight, containerWidth: 1280 }
      const node = document.convert(tex, { display: isDisplay, ...metrics })
      return { svg: startup.adaptor.innerHTML(node) }
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) }
    }
  }
}

async function load(): ReturnType<typeof mathjax.init> {
  return (await import('mathjax')).default.init({
    loader: { load: ['input/tex-full', 'output/svg', 'adaptors/liteDOM'], versionWarnings: false },
    startup: { typeset: false },
  })
}

/** MathJax's own errors are plain objects. */
function fail(_input: unknown, error: { readonly message: string }): never {
  throw new Error(error.message)
}
