import type { ILevelsOptions, IParagraphOptions } from 'docx'
import { step } from './page.ts'
import { inks } from './styles/inks.ts'

/** A list's marks level by level, by a name under which the library writes it once. */
export type Definition = Exclude<
  Exclude<NonNullable<IParagraphOptions['numbering']>, false>['reference'],
  string
>

/** What marks the items of a level: a bullet, nothing beside the box of a task, or numbers from the first on. */
export type LevelKind = 'bullet' | 'task' | { readonly start: number }

/** Word has nine levels; what is nested deeper stays on the last. */
export const deepestLevel = 8

const bullets = ['•', '–', '▪'] as const
const numbers = ['decimal', 'lowerLetter', 'lowerRoman'] as const

/** A list that begins so many steps from the margin; levels that are not given go on as the last one does. */
export function listDefinition(base: number, kinds: readonly LevelKind[]): Definition {
  const all = Array.from({ length: deepestLevel + 1 }, (_, level) => kinds[level] ?? further(kinds.at(-1)))
  return {
    reference: `${base}:${all.map((kind) => (typeof kind === 'object' ? kind.start : kind)).join()}`,
    levels: all.map((kind, level) => levelOf(kind, level, base, level)),
  }
}

const further = (last: LevelKind | undefined): LevelKind =>
  typeof last === 'object' ? { start: 1 } : 'bullet'

/** `depth` decides which bullet or kind of number marks the level. */
function levelOf(kind: LevelKind, level: number, base: number, depth: number): ILevelsOptions {
  const indent = { paragraph: { indent: { left: (base + level + 1) * step, hanging: step } } }
  const common = { level, alignment: 'left' } as const
  // A bullet that shows nothing: the box of a task stands in its place, and readers see a list.
  if (kind === 'task') return { ...common, format: 'bullet', text: ' ', suffix: 'nothing', style: indent }
  const style = { ...indent, run: { color: inks.secondary } }
  if (kind === 'bullet') return { ...common, format: 'bullet', text: bullets[depth % 3] ?? '•', style }
  const format = numbers[depth % 3] ?? 'decimal'
  return { ...common, format, text: `%${level + 1}.`, start: kind.start, style: indent }
}

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
  const kind = style === 'ListBullet' ? 'bullet' : { start: 1 }
  return { reference: `${style}-${indent}`, levels: [levelOf(kind, 0, indent, indent)] }
}
