import { inks } from './inks.ts'
import { type ParagraphStyle, shown, small, spacing } from './style-kit.ts'

/** The text of tables and what stands by them. */
export const tableStyles: readonly ParagraphStyle[] = [
  small('TableCaption', 'Table Caption', {
    basedOn: 'Caption',
    paragraph: { spacing: spacing(10, 4, 1.2), keepNext: true },
  }),
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    ...shown,
    paragraph: { spacing: spacing(0, 0, 1) },
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
    paragraph: { spacing: spacing(6, 4, 1), keepNext: true },
    run: { bold: true, color: inks.secondary },
  },
]
