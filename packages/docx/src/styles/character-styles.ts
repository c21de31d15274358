import type { CodeKind } from '@recapkit/content-model'
import type { ICharacterStyleOptions } from 'docx'
import { badgeStyles } from './badge-styles.ts'
import { fonts, inks } from './inks.ts'

type Style = ICharacterStyleOptions

/** What a run can be at once; each has a style of its own, and combinations get one when they are used. */
export type CharacterMark =
  | 'link'
  | 'code'
  | 'keyboard'
  | 'strong'
  | 'emphasis'
  | 'deletion'
  | 'superscript'
  | 'subscript'
  | 'mark'

const style = (id: string, name: string, run: Style['run']): Style => ({
  id,
  name,
  basedOn: 'DefaultParagraphFont',
  quickFormat: true,
  ...(run === undefined ? {} : { run }),
})

/** In the order in which combined styles build on one another. */
export const markStyles: ReadonlyMap<CharacterMark, Style> = new Map<CharacterMark, Style>([
  ['link', style('Hyperlink', 'Hyperlink', { color: { theme: 'accent1' }, underline: { type: 'single' } })],
  ['code', style('VerbatimChar', 'Verbatim Char', { font: fonts.code, size: 19, noProof: true })],
  [
    'keyboard',
    style('HTMLKeyboard', 'HTML Keyboard', {
      font: fonts.code,
      size: 18,
      noProof: true,
      border: { style: 'single', size: 4, space: 0, color: inks.hairline },
    }),
  ],
  ['strong', style('Strong', 'Strong', { bold: true })],
  ['emphasis', style('Emphasis', 'Emphasis', { italics: true })],
  ['deletion', style('Deletion', 'Deletion', { strike: true })],
  ['superscript', style('Superscript', 'Superscript', { superScript: true })],
  ['subscript', style('Subscript', 'Subscript', { subScript: true })],
  ['mark', style('Mark', 'Mark', { shading: { type: 'clear', color: 'auto', fill: inks.marker } })],
])

/** The id of the style of a piece of code; null for plain code. */
export const codeStyle = (kind: CodeKind): string | null =>
  kind === 'plain' ? null : `Code${kind.charAt(0).toUpperCase()}${kind.slice(1)}`

const codeColors: Readonly<Record<Exclude<CodeKind, 'plain'>, NonNullable<Style['run']>>> = {
  comment: { color: inks.secondary, italics: true },
  keyword: { color: inks.purple },
  string: { color: inks.green },
  number: { color: inks.amber },
  name: { color: '0B5CAD' },
  type: { color: inks.violet },
  attribute: { color: inks.amber },
  punctuation: { color: inks.secondary },
  inserted: { color: inks.green },
  deleted: { color: inks.red },
}

const codes: readonly Style[] = Object.entries(codeColors).map(([kind, run]) => {
  const word = kind.charAt(0).toUpperCase() + kind.slice(1)
  return { ...style(`Code${word}`, `Code ${word}`, run), basedOn: 'VerbatimChar' }
})

/** Every character style a document starts with. */
export const characterStyles: readonly Style[] = [
  ...markStyles.values(),
  style('FootnoteReference', 'footnote reference', { superScript: true }),
  style('Math', 'Math', { font: 'Cambria Math' }),
  // A link that its place makes known: the lines of a table of announcements.
  style('IndexLink', 'Index Link', {}),
  style('Secondary', 'Secondary', { color: inks.secondary }),
  ...badgeStyles,
  ...codes,
]
