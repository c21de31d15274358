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
export const bulletList = (base: number): Definition => bulletsFrom(`bullets-${base}`, base, 0)

const bulletsFrom = (reference: string, base: number, depth: number): Definition => ({
  reference,
  levels: levels(base, (level) => ({
    format: 'bullet',
    text: bullets[(level + depth) % 3] ?? '•',
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

/** The numbers of the list of links, as its style gives them. */
export const linkNumbers: Definition = {
  reference: 'links',
  levels: [
    {
      level: 0,
      alignment: 'left',
      format: 'decimal',
      text: '%1.',
      style: { paragraph: { indent: { left: 440, hanging: 440 } }, run: { color: inks.secondary } },
    },
  ],
}

/**
 * The mark that the style of a list gives to a paragraph by itself: to those that a colleague adds. The style of each
 * depth has a list of its own, as a style cannot say on which level of a list it stands (ECMA-376 part 1, 17.9.3).
 */
export function styleList(style: 'ListBullet' | 'ListNumber', indent: number): Definition {
  const reference = `${style}-${indent}`
  return style === 'ListBullet'
    ? bulletsFrom(reference, indent, indent)
    : { ...numberList(indent, 0, 1), reference }
}
