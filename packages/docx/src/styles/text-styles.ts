import { linkNumbers, styleList } from '../numbering.ts'
import { step } from '../page.ts'
import { inks } from './inks.ts'
import { type ParagraphStyle, shown, spacing } from './style-kit.ts'

const list = (id: 'ListBullet' | 'ListNumber' | 'ListContinue', name: string): ParagraphStyle => ({
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

/** Running text: body, lists, definitions, quotes, notes. */
export const textStyles = (textWidth: number): readonly ParagraphStyle[] => [
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
  list('ListBullet', 'List Bullet'),
  list('ListNumber', 'List Number'),
  list('ListContinue', 'List Continue'),
  {
    id: 'LinkList',
    name: 'Link List',
    basedOn: 'Normal',
    ...shown,
    paragraph: {
      spacing: spacing(0, 3, 1.1),
      indent: { left: 440, hanging: 440 },
      numbering: { reference: linkNumbers, level: 0 },
      keepLines: true,
      rightTabStop: textWidth,
    },
    run: { size: 17 },
  },
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
  {
    id: 'Equation',
    name: 'Equation',
    basedOn: 'BodyText',
    next: 'BodyText',
    ...shown,
    paragraph: { alignment: 'center' },
  },
]
