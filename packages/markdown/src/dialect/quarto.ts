import { escapeAttribute } from 'entities'
import { ownLine } from './markup.ts'
import { replaceOutsideCode } from './translation.ts'

const labelledMath = /\$\$[ \t]*\{#[^{}\n]*\}[ \t]*$/gm
const pageBreak = /^\\(?:newpage|pagebreak|clearpage)[ \t]*$/gm
const tableCaption = /^(?:Table)?:[ \t]+([^\n]*?)[ \t]*\{#tbl-[^{}\n]*\}[ \t]*$/gm
const figure = /^!\[([^\n]*?)\]\(([^()\s]+)\)\{[^{}\n]*fig-alt=(?:"([^"\n]*)"|'([^'\n]*)')[^{}\n]*\}[ \t]*$/gm

/** What Quarto adds to Pandoc's Markdown: labels of formulas and tables, pictures with words of their own beside the caption, page breaks. */
export function translateQuarto(text: string): string {
  const labelled = replaceOutsideCode(text, labelledMath, () => '$$')
  const broken = replaceOutsideCode(labelled, pageBreak, () => '')
  const captioned = replaceOutsideCode(broken, tableCaption, ({ groups: [, words = ''] }) => words)
  return replaceOutsideCode(
    captioned,
    figure,
    ({ groups: [, caption = '', src = '', double = '', single = ''] }) => {
      const below = caption === '' ? '' : `<figcaption markdown="span">${caption}</figcaption>`
      const img = `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(double || single)}">`
      return `${ownLine}<figure>${img}${below}</figure>`
    },
  )
}
