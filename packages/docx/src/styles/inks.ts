import { type Palette, palette } from '@recapkit/content-model'

/** `RRGGBB`, as WordprocessingML writes colours. */
export const hex = (color: string): string => color.replace('#', '').toUpperCase()

/** The inks of a document as Word writes them: the shared palette, and the hues of badges, callouts and code. */
export const inks: Readonly<Record<Ink, string>> = {
  text: hex(palette.text),
  secondary: hex(palette.secondary),
  hairline: hex(palette.hairline),
  tint: hex(palette.tint),
  green: '0B6E4F',
  amber: '8A5A00',
  violet: '4B4BA8',
  purple: '7A3E9D',
  red: 'B3261E',
  marker: 'FFF0B3',
}

type Ink = keyof Palette | 'green' | 'amber' | 'violet' | 'purple' | 'red' | 'marker'

/**
 * Arial is the one text face that Word has on every system and whose widths every LibreOffice matches (Liberation
 * Sans), so lines and pages fall alike; its size on the page is close to that of the handout's Plex Sans. The marks of
 * stages come from one face that has them all, so that they are of one size.
 */
export const fonts = { text: 'Arial', code: 'Consolas', symbols: 'Segoe UI Symbol' } as const
