import { badgeLooks, contrast, palette, type Stage } from '@recapkit/content-model'

/** The grounds that a deck can have. */
export type DeckTheme = 'light' | 'dark'

/** The colours of a deck as `#RRGGBB`; each text has at least 4.5:1 (WCAG AA) on ground and tint. */
export interface Inks {
  readonly ground: string
  readonly tint: string
  readonly text: string
  readonly secondary: string
  readonly hairline: string
  readonly accent: string
  /** Behind pictures, of which some have no ground of their own. */
  readonly behindPictures: string
  readonly badges: Readonly<Record<Stage, string>>
}

const grounds = {
  light: { ground: '#FFFFFF', behindPictures: 'none', ...palette },
  dark: {
    ground: '#14181D',
    behindPictures: '#FFFFFF',
    tint: '#20262D',
    text: '#F2F4F6',
    secondary: '#B9C2CC',
    hairline: '#3C4650',
  },
} as const

/** The inks of a theme; accent and badges are moved towards the text's ink as far as they must be to be read on it. */
export function inksOf(theme: DeckTheme, accent: string): Inks {
  const { tint, text } = grounds[theme]
  const legible = (color: string): string => readable(color, tint, text)
  const badge = (stage: Stage): string => legible(badgeLooks[stage].color)
  return {
    ...grounds[theme],
    accent: legible(accent),
    badges: {
      announced: badge('announced'),
      'private-preview': badge('private-preview'),
      preview: badge('preview'),
      available: badge('available'),
      deprecated: badge('deprecated'),
      retired: badge('retired'),
    },
  }
}

function readable(color: string, ground: string, towards: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(color, towards, share)
    if (contrast(mixed, ground) >= 4.5) return mixed
  }
  return towards
}

function mix(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [one, other].map((color) => Number.parseInt(color.slice(at, at + 2), 16))
    return Math.round((from ?? 0) * (1 - share) + (to ?? 0) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`.toUpperCase()
}
