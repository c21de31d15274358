import { all, first, paragraphs, styleOf, textOf, val, type WordFile } from '../word-file.ts'

const level = (style: string): number => Number(/^Heading([1-6])(?:Brief)?$/.exec(style)?.[1] ?? 0)

/** Headings begin at the first level and skip none. */
export function headingOrder(file: WordFile): readonly string[] {
  const found = paragraphs(file).filter((paragraph) => level(styleOf(paragraph)) > 0)
  return found.flatMap((paragraph, index) => {
    const before = found[index - 1]
    const most = before === undefined ? 1 : level(styleOf(before)) + 1
    return level(styleOf(paragraph)) > most ? [`“${textOf(paragraph)}” skips a level.`] : []
  })
}

/** A heading says something. */
export const headingText = (file: WordFile): readonly string[] =>
  paragraphs(file)
    .filter((paragraph) => level(styleOf(paragraph)) > 0 && textOf(paragraph).trim() === '')
    .map(() => 'A heading is empty.')

/** The first row of a table is marked as its head. */
export const tableHead = (file: WordFile): readonly string[] =>
  all(file.part('word/document.xml'), 'w:tbl')
    .filter((table) => {
      const row = first(table, 'w:tr')
      return row !== null && first(row, 'w:tblHeader') === null
    })
    .map((table) => `The table “${textOf(table).slice(0, 30)}” has no head.`)

/** A table states the width of its columns, and cells fit them. */
export const tableWidths = (file: WordFile): readonly string[] =>
  all(file.part('word/document.xml'), 'w:tbl')
    .filter(
      (table) =>
        all(table, 'w:gridCol').length === 0 || all(table, 'w:tc').some((cell) => !first(cell, 'w:tcW')),
    )
    .map((table) => `The table “${textOf(table).slice(0, 30)}” leaves widths open.`)

/** No paragraph is there for its height alone. */
export const blankParagraph = (file: WordFile): readonly string[] =>
  paragraphs(file)
    .filter((paragraph) => {
      const shows = ['w:drawing', 'w:fldChar', 'w:sectPr', 'm:oMath'].some(
        (name) => first(paragraph, name) !== null,
      )
      const inCell = paragraph.parentNode?.nodeName === 'w:tc'
      return !shows && !inCell && textOf(paragraph).trim() === ''
    })
    .map((paragraph) => `A paragraph of style ${styleOf(paragraph) || 'Normal'} is blank.`)

/** Lists are native: no line begins with a mark that was typed. */
export const typedMark = (file: WordFile): readonly string[] =>
  paragraphs(file)
    .filter(
      (paragraph) =>
        first(paragraph, 'w:numPr') === null && /^\s*(?:[•◦▪●○·]|[-*]\s)\s*\S/.test(textOf(paragraph)),
    )
    .map((paragraph) => `“${textOf(paragraph).slice(0, 30)}” begins with a typed mark.`)

/** Links within the document, and page references, lead somewhere. */
export function deadAnchor(file: WordFile): readonly string[] {
  const main = file.part('word/document.xml')
  const names = new Set(all(main, 'w:bookmarkStart').map((mark) => mark.getAttribute('w:name')))
  const links = all(main, 'w:hyperlink').map((link) => link.getAttribute('w:anchor'))
  const pages = all(main, 'w:instrText').map(
    (code) => /^\s*(?:PAGEREF|NOTEREF)\s+(\S+)/.exec(code.textContent ?? '')?.[1],
  )
  return [...links, ...pages]
    .filter((anchor) => typeof anchor === 'string' && anchor !== '' && !names.has(anchor))
    .map((anchor) => `Nothing is named ${anchor}.`)
}

/** A link has a text, and that text is not one that could stand for any link. */
export const linkText = (file: WordFile): readonly string[] =>
  all(file.part('word/document.xml'), 'w:hyperlink')
    .filter(
      (link) =>
        first(link, 'w:drawing') === null &&
        /^(?:|here|click here|link|read more)$/i.test(textOf(link).trim()),
    )
    .map((link) => `The text of a link is “${textOf(link)}”.`)

/** No field asks to be updated when the file is opened. */
export function dirtyField(file: WordFile): readonly string[] {
  const dirty = all(file.part('word/document.xml'), 'w:fldChar').some((mark) => mark.hasAttribute('w:dirty'))
  const asks =
    val(first(file.part('word/settings.xml'), 'w:updateFields')) !== '' ||
    first(file.part('word/settings.xml'), 'w:updateFields') !== null
  return dirty || asks ? ['Word asks whether to update fields when it opens the file.'] : []
}
