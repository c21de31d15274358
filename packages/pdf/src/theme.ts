import { type Callout, type CodeKind, palette } from '@recapkit/content-model'
import type { TextStyle } from './text-style.ts'

export type Paper = 'a4' | 'letter'

/** Every typographic decision, in points; no logic. */
export interface Theme {
  readonly page: { readonly width: number; readonly height: number }
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number }
  readonly header: number
  readonly footer: number
  /** The widest line of running text; tables, code and pictures may fill the text area. */
  readonly measure: number
  readonly body: TextStyle
  readonly title: TextStyle
  readonly eyebrow: TextStyle
  readonly lead: TextStyle
  readonly byline: TextStyle
  /** By level: the first is a section's, below the title. */
  readonly headings: readonly TextStyle[]
  readonly code: TextStyle
  readonly table: TextStyle
  readonly note: TextStyle
  /** A number set off from the text, and what stands before it. */
  readonly figure: TextStyle
  readonly qualifier: TextStyle
  /** The list of what links lead to. */
  readonly address: TextStyle
  readonly caption: TextStyle
  readonly furniture: TextStyle
  readonly glance: TextStyle
  readonly inlineCode: number
  readonly ink: typeof palette
  readonly accent: string
  /** Behind marked text. */
  readonly highlight: string
  /** Of bars beside quotations and of short rules. */
  readonly bar: string
  readonly callouts: Readonly<Record<Callout['kind'], string>>
  readonly codeInks: Readonly<Record<CodeKind, string>>
  /** Between paragraphs, and what other spaces are multiples of. */
  readonly gap: number
  readonly indent: number
  readonly padding: number
  /** Points per pixel at which a picture is not yet soft: 150 ppi. */
  readonly pixel: number
  /** The tallest a picture may be, as a share of the text area. */
  readonly tallest: number
  /** How much smaller a picture may be so that it fits on its page, as a share of its size. */
  readonly tighter: number
  /** The most lines of code that stay on one page. */
  readonly wholeCode: number
}

const papers: Readonly<Record<Paper, Theme['page']>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
}

const body: TextStyle = {
  role: 'text',
  bold: false,
  italic: false,
  size: 10.5,
  leading: 15.5,
  color: palette.text,
  rise: 0,
  rule: null,
  ground: null,
}

const set = (size: number, leading: number, more: Partial<TextStyle> = {}): TextStyle => ({
  ...body,
  size,
  leading,
  ...more,
})

/** The theme for a paper and a brand's accent. */
export function themeFor(paper: Paper, accent: string): Theme {
  const secondary = palette.secondary
  return {
    page: papers[paper],
    margin: { side: 76, top: 76, bottom: 74 },
    header: 42,
    footer: 40,
    measure: 374,
    body,
    title: set(30, 35, { role: 'heading', bold: true }),
    eyebrow: set(10.5, 15, { bold: true, color: accent }),
    lead: set(13, 19, { color: secondary }),
    byline: set(9.5, 14, { color: secondary }),
    headings: [
      set(19, 24, { role: 'heading', bold: true }),
      set(14, 19, { role: 'heading', bold: true }),
      set(12, 17, { role: 'heading', bold: true }),
      set(10.5, 15.5, { role: 'heading', bold: true }),
      set(10.5, 15.5, { role: 'heading', bold: true, color: secondary }),
    ],
    code: set(8.8, 13, { role: 'code' }),
    table: set(9.5, 13.5),
    note: set(8.5, 12.5),
    figure: set(20, 25, { role: 'heading', bold: true, color: accent }),
    qualifier: set(9.5, 25, { color: secondary }),
    address: set(8, 11.5),
    caption: set(8.5, 12.5, { color: secondary }),
    furniture: set(8.5, 12, { color: secondary }),
    glance: set(9.5, 13.5),
    inlineCode: 0.92,
    ink: palette,
    accent,
    highlight: '#FFF1BF',
    bar: '#B9C2CC',
    callouts: {
      note: accent,
      tip: '#0B6E4F',
      important: '#4B4BA8',
      warning: '#8A5A00',
      caution: '#A32A2A',
      details: palette.secondary,
    },
    codeInks: {
      plain: palette.text,
      comment: '#5B6470',
      keyword: '#8A2471',
      string: '#0B6E4F',
      number: '#8A5A00',
      name: '#0B5CAD',
      type: '#4B4BA8',
      attribute: '#8A5A00',
      punctuation: '#56606B',
      inserted: '#0B6E4F',
      deleted: '#A32A2A',
    },
    gap: 7.5,
    indent: 17,
    padding: 9,
    pixel: 72 / 150,
    tallest: 0.6,
    tighter: 0.72,
    wholeCode: 15,
  }
}

/** The same on a sheet that lies on its side. */
export function turnedTheme(theme: Theme): Theme {
  const { width, height } = theme.page
  return { ...theme, page: { width: height, height: width } }
}
