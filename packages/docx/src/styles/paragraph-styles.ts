import type { IParagraphStyleOptions } from 'docx'
import { styleList } from '../numbering.ts'
import { points, step } from '../page.ts'
import { calloutStyles } from './callout-styles.ts'
import { fonts, inks } from './inks.ts'

type Style = IParagraphStyleOptions
type Spacing = NonNullable<NonNullable<Style['paragraph']>['spacing']>

/** Space before and after in points, and the leading in lines. */
export const spacing = (before: number, after: number, lines = 1.25): Spacing => ({
  before: points(before),
  after: points(after),
  line: Math.round(lines * 240),
  lineRule: 'auto',
})

const shown = { quickFormat: true, uiPriority: 1 } as const
const accent = { theme: 'accent1' } as const

const heading = (level: number, size: number, before: number, after: number, more = {}): Style => ({
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

const contents = (level: number, textWidth: number): Style => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  uiPriority: 39,
  paragraph: {
    spacing: spacing(level === 1 ? 5 : 0, 2, 1.15),
    indent: { left: (level - 1) * step * 0.75 },
    rightTabStop: textWidth,
  },
  run: { bold: level === 1, size: level === 1 ? 20 : 19 },
})

const list = (id: 'ListBullet' | 'ListNumber' | 'ListContinue', name: string): Style => ({
  id,
  name,
  basedOn: 'BodyText',
  ...shown,
  paragraph: {
    spacing: spacing(4, 4),
    indent: { left: step, hanging: id === 'ListContinue' ? 0 : step },
    ...(id === 'ListContinue' ? {} : { numbering: { reference: styleList(id, 0), level: 0 } }),
  },
})

const small = (id: string, name: string, more: Partial<Style> = {}): Style => ({
  id,
  name,
  basedOn: 'Normal',
  ...shown,
  ...more,
  run: { size: 17, color: inks.secondary, ...more.run },
})

/** Every paragraph style a document starts with; what stands further in is derived from these when it is needed. */
export function paragraphStyles(textWidth: number): readonly Style[] {
  return [
    {
      id: 'BodyText',
      name: 'Body Text',
      basedOn: 'Normal',
      ...shown,
      paragraph: { spacing: spacing(6, 8) },
    },
    {
      id: 'FirstParagraph',
      name: 'First Paragraph',
      basedOn: 'BodyText',
      next: 'BodyText',
      ...shown,
      paragraph: { spacing: spacing(24, 8) },
    },
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
      paragraph: { spacing: spacing(4, 12, 1.3) },
      run: { size: 26, color: inks.secondary },
    },
    small('Event', 'Event', {
      paragraph: { spacing: spacing(0, 6, 1.15), keepNext: true },
      run: { bold: true, size: 19, color: accent },
    }),
    small('Author', 'Author', { paragraph: { spacing: spacing(0, 2) }, run: { size: 20 } }),
    small('Tags', 'Tags', { paragraph: { spacing: spacing(0, 8) } }),
    heading(1, 18, 24, 8),
    heading(2, 15, 20, 6),
    heading(3, 12.5, 16, 4),
    heading(4, 11, 12, 3),
    heading(5, 10.5, 10, 3, { color: inks.secondary }),
    heading(6, 10.5, 10, 3, { bold: false, italics: true, color: inks.secondary }),
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
    {
      id: 'InnerHeading',
      name: 'Inner Heading',
      basedOn: 'BodyText',
      next: 'BodyText',
      ...shown,
      paragraph: { spacing: spacing(8, 3), keepNext: true },
      run: { bold: true },
    },
    list('ListBullet', 'List Bullet'),
    list('ListNumber', 'List Number'),
    list('ListContinue', 'List Continue'),
    {
      id: 'DefinitionTerm',
      name: 'Definition Term',
      basedOn: 'BodyText',
      next: 'Definition',
      ...shown,
      paragraph: { spacing: spacing(6, 1), keepNext: true },
      run: { bold: true },
    },
    {
      id: 'Definition',
      name: 'Definition',
      basedOn: 'BodyText',
      ...shown,
      paragraph: { spacing: spacing(0, 6), indent: { left: step } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'BodyText',
      ...shown,
      paragraph: {
        spacing: spacing(4, 4),
        indent: { left: step },
        border: { left: { style: 'single', size: 18, space: 10, color: inks.hairline } },
      },
      run: { color: inks.secondary },
    },
    ...calloutStyles(),
    {
      id: 'SourceCode',
      name: 'Source Code',
      basedOn: 'Normal',
      ...shown,
      paragraph: {
        spacing: spacing(6, 10, 1.15),
        indent: { left: 120, right: 120 },
        shading: { type: 'clear', color: 'auto', fill: inks.tint },
        border: {
          top: { style: 'single', size: 4, space: 6, color: inks.tint },
          bottom: { style: 'single', size: 4, space: 6, color: inks.tint },
          left: { style: 'single', size: 4, space: 6, color: inks.tint },
          right: { style: 'single', size: 4, space: 6, color: inks.tint },
        },
      },
      run: { font: fonts.code, size: 18, noProof: true },
    },
    {
      id: 'Figure',
      name: 'Figure',
      basedOn: 'Normal',
      ...shown,
      paragraph: { spacing: spacing(10, 10, 1) },
    },
    {
      id: 'CaptionedFigure',
      name: 'Captioned Figure',
      basedOn: 'Figure',
      next: 'Caption',
      ...shown,
      paragraph: { spacing: spacing(10, 4, 1), keepNext: true },
    },
    small('Caption', 'caption', { paragraph: { spacing: spacing(0, 12, 1.2) } }),
    small('TableCaption', 'Table Caption', {
      basedOn: 'Caption',
      paragraph: { spacing: spacing(10, 4, 1.2), keepNext: true },
    }),
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      ...shown,
      paragraph: { spacing: spacing(0, 0, 1.15) },
      run: { size: 19 },
    },
    {
      id: 'TableTextRight',
      name: 'Table Text Right',
      basedOn: 'TableText',
      ...shown,
      paragraph: { alignment: 'right' },
    },
    {
      id: 'TableTextCenter',
      name: 'Table Text Center',
      basedOn: 'TableText',
      ...shown,
      paragraph: { alignment: 'center' },
    },
    {
      id: 'TableGroup',
      name: 'Table Group',
      basedOn: 'TableText',
      ...shown,
      paragraph: { spacing: spacing(6, 0, 1.15), keepNext: true },
      run: { bold: true },
    },
    {
      id: 'Equation',
      name: 'Equation',
      basedOn: 'BodyText',
      next: 'BodyText',
      ...shown,
      paragraph: { alignment: 'center' },
    },
    {
      id: 'TableGap',
      name: 'Table Gap',
      basedOn: 'Normal',
      ...shown,
      paragraph: { spacing: { before: 0, after: 0, line: points(8), lineRule: 'exact' } },
    },
    {
      id: 'CodeTitle',
      name: 'Code Title',
      basedOn: 'TableCaption',
      next: 'SourceCode',
      ...shown,
      run: { font: fonts.code },
    },
    {
      id: 'MissingPicture',
      name: 'Missing Picture',
      basedOn: 'Normal',
      ...shown,
      paragraph: {
        spacing: spacing(10, 10),
        indent: { left: 120, right: 120 },
        shading: { type: 'clear', color: 'auto', fill: inks.tint },
        border: {
          top: { style: 'single', size: 4, space: 8, color: inks.tint },
          bottom: { style: 'single', size: 4, space: 8, color: inks.tint },
          left: { style: 'single', size: 4, space: 6, color: inks.tint },
          right: { style: 'single', size: 4, space: 6, color: inks.tint },
        },
      },
      run: { size: 19 },
    },
    {
      id: 'Divider',
      name: 'Divider',
      basedOn: 'Normal',
      next: 'BodyText',
      ...shown,
      paragraph: { spacing: spacing(10, 10), alignment: 'center' },
      run: { color: inks.secondary },
    },
    {
      id: 'FootnoteText',
      name: 'footnote text',
      basedOn: 'Normal',
      uiPriority: 99,
      paragraph: { spacing: spacing(0, 2, 1.15) },
      run: { size: 17 },
    },
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
