import { type BadgeShape, badgeLooks, type Stage, stages } from '@recapkit/content-model'
import type { ICharacterStyleOptions } from 'docx'
import type { Definition } from '../numbering.ts'
import { fonts, hex } from './inks.ts'
import { type ParagraphStyle, shown } from './style-kit.ts'

const shapes: Readonly<Record<BadgeShape, string>> = {
  'filled-circle': '●',
  'half-circle': '◐',
  'hollow-circle': '○',
  dash: '—',
}

/** The mark of a stage, which reads without colour. */
export const stageMark = (stage: Stage): string => shapes[badgeLooks[stage].shape]

/** The id of the style of the words of a stage's badge; that of its mark has `Mark` added. */
export const badgeStyle = (stage: Stage): string => `Badge${capitalized(stage, '')}`

/** The id of the paragraph style of a line that says a stage, which numbers it with the stage's mark. */
export const stageStyle = (stage: Stage): string => `Stage${capitalized(stage, '')}`

const capitalized = (stage: Stage, between: string): string =>
  stage
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(between)

/** The face of the marks is taller than that of the words: so much smaller, it moves no line. */
const markSize = 16

/** The words of a badge in the colour of its stage, and its mark in a face that has the marks of all. */
export const badgeStyles: readonly ICharacterStyleOptions[] = stages.flatMap((stage) => {
  const words: ICharacterStyleOptions = {
    id: badgeStyle(stage),
    name: `Badge ${capitalized(stage, ' ')}`,
    basedOn: 'DefaultParagraphFont',
    quickFormat: true,
    run: { bold: true, size: 19, color: hex(badgeLooks[stage].color) },
  }
  const mark: ICharacterStyleOptions = {
    id: `${words.id}Mark`,
    name: `${words.name} Mark`,
    basedOn: words.id,
    run: { font: fonts.symbols, bold: false, size: markSize },
  }
  return [words, mark]
})

/** Between the mark of a stage and its words, in twips. */
export const stageIndent = 260

/** The lines of a column of stages: the mark is a list's, so that a line that is added gets it by its style. */
export const stageStyles: readonly ParagraphStyle[] = stages.map((stage) => ({
  id: stageStyle(stage),
  name: `Stage ${capitalized(stage, ' ')}`,
  basedOn: 'TableText',
  ...shown,
  paragraph: {
    indent: { left: stageIndent, hanging: stageIndent },
    numbering: { reference: stageList(stage), level: 0 },
  },
  run: { bold: true, color: hex(badgeLooks[stage].color) },
}))

function stageList(stage: Stage): Definition {
  const run = { font: fonts.symbols, bold: false, size: markSize, color: hex(badgeLooks[stage].color) }
  const style = { paragraph: { indent: { left: stageIndent, hanging: stageIndent } }, run }
  return {
    reference: stageStyle(stage),
    levels: [{ level: 0, alignment: 'left', format: 'bullet', text: stageMark(stage), style }],
  }
}
