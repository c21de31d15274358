import { inks } from './inks.ts'
import { type ParagraphStyle, shown, spacing } from './style-kit.ts'

const heading = (level: number, size: number, before: number, after: number, more = {}): ParagraphStyle => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Normal',
  next: 'BodyText',
  ...shown,
  uiPriority: 9,
  paragraph: {
    spacing: spacing(before, after, 1.1),
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
  },
  run: { font: { theme: 'headings' }, bold: true, size: size * 2, ...more },
})

/** Headings with their outline levels, and the titles in containers, which have none. */
export const headingStyles: readonly ParagraphStyle[] = [
  heading(1, 18, 24, 8),
  heading(2, 15, 20, 6),
  heading(3, 12.5, 16, 4),
  heading(4, 11, 12, 3),
  heading(5, 10.5, 10, 3, { color: inks.secondary }),
  heading(6, 10.5, 10, 3, { bold: false, italics: true, color: inks.secondary }),
  {
    id: 'InnerHeading',
    name: 'Inner Heading',
    basedOn: 'BodyText',
    next: 'BodyText',
    ...shown,
    paragraph: { spacing: spacing(8, 3), keepNext: true },
    run: { bold: true },
  },
]
