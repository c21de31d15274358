import { type Brand, directionOf, type Recap } from '@recapkit/content-model'
import type { IThemeOptions } from 'docx'
import { type PageSetup, type Paper, pageSetup, textWidth } from './page.ts'
import { type AdoptedStyles, adoptStyles } from './reference/adopt-styles.ts'
import type { Reference } from './reference/read-reference.ts'
import { baseStyles, tableStyleId, withTableStyles } from './styles/base-styles.ts'
import { characterStyles } from './styles/character-styles.ts'
import { fonts, hex, inks } from './styles/inks.ts'
import { paragraphStyles } from './styles/paragraph-styles.ts'
import { type StyleBook, styleBook } from './styles/style-book.ts'

/** How a document looks: by our own styles, or by those of a colleague's document with ours for what it lacks. */
export interface Look {
  readonly page: PageSetup
  readonly styles: StyleBook
  /** The styles part below the style book's own styles. */
  readonly base: string
  /** The id of the style of tables. */
  readonly tableStyle: string
  readonly theme: IThemeOptions
  /** Null without a reference. */
  readonly adopted: AdoptedStyles | null
}

export function lookOf(recap: Recap, brand: Brand, paper: Paper, reference: Reference | null): Look {
  const page = reference?.page ?? pageSetup(paper)
  const width = textWidth(page)
  const rightToLeft = directionOf(recap.lang) === 'rtl'
  const text = brand.fonts?.text ?? fonts.text
  const code = brand.fonts?.code ?? fonts.code
  if (reference === null) {
    const base = baseStyles(recap.lang)
    const theme = themeOf(inks.text, hex(brand.accent), text, brand.fonts?.headings ?? text)
    return {
      page,
      styles: styleBook(width, rightToLeft, code, new Map()),
      base,
      tableStyle: tableStyleId,
      theme,
      adopted: null,
    }
  }
  const ours = [...paragraphStyles(width, rightToLeft), ...characterStyles, ...foundationNames]
  const adopted = adoptStyles(
    reference.styles,
    ours.map(({ id, name }) => ({ id, name: name ?? id })),
    recap.lang,
  )
  return {
    page,
    styles: styleBook(width, rightToLeft, code, adopted.indents),
    base: withTableStyles(adopted.xml),
    // A document made for other converters names its table style "Table".
    tableStyle: adopted.indents.has('Table') ? 'Table' : tableStyleId,
    theme: themeOf(
      reference.text ?? inks.text,
      reference.accent ?? hex(brand.accent),
      reference.face ?? text,
      reference.face ?? brand.fonts?.headings ?? text,
    ),
    adopted,
  }
}

const foundationNames = [
  { id: 'Normal', name: 'Normal' },
  { id: 'DefaultParagraphFont', name: 'Default Paragraph Font' },
  { id: 'TableNormal', name: 'Normal Table' },
  { id: 'NoList', name: 'No List' },
  { id: tableStyleId, name: 'Recap Table' },
] as const

const themeOf = (text: string, accent: string, body: string, headings: string): IThemeOptions => ({
  name: 'Recap',
  colors: { dark1: text, accent1: accent, hyperlink: accent },
  fonts: { headings, body },
})
