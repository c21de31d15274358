import { step } from '../page.ts'
import { inks } from './inks.ts'
import { type ParagraphStyle, shown, small, spacing } from './style-kit.ts'

const accent = { theme: 'accent1' } as const

const contents = (level: number, textWidth: number): ParagraphStyle => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  uiPriority: 39,
  paragraph: {
    spacing: spacing(level === 1 ? 4 : 0, 2, 1.15),
    indent: { left: (level - 1) * step * 0.75 },
    rightTabStop: textWidth,
  },
  run: level === 1 ? { size: 20 } : { size: 19, color: inks.secondary },
})

/** What stands before the text and around it: title block, contents, head and foot of the page. */
export function frontStyles(textWidth: number): readonly ParagraphStyle[] {
  return [
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'Subtitle',
      ...shown,
      paragraph: { spacing: spacing(0, 8, 1.05), keepNext: true, keepLines: true },
      run: { font: { theme: 'headings' }, bold: true, size: 54 },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'BodyText',
      ...shown,
      paragraph: { spacing: spacing(6, 12, 1.3) },
      run: { size: 26, color: inks.secondary },
    },
    small('Event', 'Event', {
      paragraph: { spacing: spacing(0, 6, 1.15), keepNext: true },
      run: { bold: true, size: 19, color: accent },
    }),
    small('Author', 'Author', { paragraph: { spacing: spacing(0, 2) }, run: { size: 20 } }),
    small('Tags', 'Tags', { paragraph: { spacing: spacing(0, 8) }, run: { size: 18 } }),
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Heading1',
      next: 'BodyText',
      ...shown,
      uiPriority: 39,
      // The level of body text: what is on it stays out of the contents.
      paragraph: { spacing: spacing(20, 6, 1.1), outlineLevel: 9 },
      run: { size: 30 },
    },
    contents(1, textWidth),
    contents(2, textWidth),
    contents(3, textWidth),
    small('Header', 'header', {
      uiPriority: 99,
      paragraph: { spacing: spacing(0, 0, 1.15), rightTabStop: textWidth },
    }),
    small('Footer', 'footer', {
      uiPriority: 99,
      paragraph: { spacing: spacing(0, 0, 1.15), rightTabStop: textWidth },
    }),
  ]
}
