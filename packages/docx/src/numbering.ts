import type { ILevelsOptions, IParagraphOptions } from 'docx'
import { step } from './page.ts'
import { inks } from './styles/inks.ts'

type Definition = Exclude<Exclude<NonNullable<IParagraphOptions['numbering']>, false>['reference'], string>

/** Word has nine levels; what is nested deeper stays on the last. */
export const deepestLevel = 8

const levels = (base: number, look: (level: number) => Partial<ILevelsOptions>): readonly ILevelsOptions[] =>
  Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    alignment: 'left',
    ...look(level),
    style: {
      paragraph: { indent: { left: (base + level + 1) * step, hanging: step } },
      ...look(level).style,
    },
  }))

const bullets = ['•', '–', '▪'] as const
const numbers = ['decimal', 'lowerLetter', 'lowerRoman'] as const

/** Bullets for lists that begin so many steps from the margin. */
export const bulletList = (base: number): Definition => ({
  reference: `bullets-${base}`,
  levels: levels(base, (level) => ({
    format: 'bullet',
    text: bullets[level % 3] ?? '•',
    style: { run: { color: inks.secondary } },
  })),
})

/** Numbers for such lists; `start` is the first number on `level`. */
export const numberList = (base: number, level: number, start: number): Definition => ({
  reference: start === 1 ? `numbers-${base}` : `numbers-${base}-${level}-${start}`,
  levels: levels(base, (at) => ({
    format: numbers[at % 3] ?? 'decimal',
    text: `%${at + 1}.`,
    start: at === level ? start : 1,
  })),
})

/** No mark: the box of a task stands in its place. */
export const taskList = (base: number): Definition => ({
  reference: `tasks-${base}`,
  levels: levels(base, () => ({ format: 'none', text: '', suffix: 'nothing' })),
})
