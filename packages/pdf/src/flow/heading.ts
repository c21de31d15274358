import {
  type Inline,
  inlineText,
  type Position,
  type Section,
  type Subheading,
} from '@recapkit/content-model'
import type { Column } from '../column.ts'
import type { AnchorItem } from '../item.ts'
import { plainRun, type Run } from '../run.ts'
import { toRuns } from '../runs.ts'
import { keptWithNext, type Strip, withFirst } from '../strips.ts'
import { headingType, type Tag, tag } from '../tag.ts'
import type { TextStyle } from '../text-style.ts'
import { setText } from './text.ts'

/** A section: its title with a bookmark, then what it holds. */
export function sectionStrips(section: Section, column: Column): readonly Strip[] {
  const sect = tag('Sect', column.tag)
  const level = column.level + 1
  const style = headingStyle(level, column)
  const heading = tag(headingType(level), sect)
  const runs = toRuns(section.title, style, heading, column)
  const title = titleStrips(runs, style, column, section.position)
  const marked = withFirst(title, [anchor(section.id, section.title, level, column)])
  return [...marked, ...column.env.flow(section.children, { ...column, tag: sect, level })]
}

/** A title inside a container: a heading for readers' tools, modest to the eye, and no bookmark. */
export function subheadingStrips(subheading: Subheading, column: Column): readonly Strip[] {
  const heading = tag(headingType(column.level + 1), column.tag)
  const style = { ...column.style, bold: true }
  const runs = toRuns(subheading.children, style, heading, column)
  return titleStrips(runs, style, column, subheading.position, column.env.theme.gap * 1.4)
}

/** The lines of a title, kept with what follows; an empty title takes no room. */
export function titleStrips(
  runs: readonly Run[],
  style: TextStyle,
  column: Column,
  position: Position | null,
  gap: number = style.size * 1.15 + 4,
): readonly Strip[] {
  return keptWithNext(setText(runs, column, style, { gap, position, balanced: true }))
}

/** The look of a heading by its level, 2 being the first below the recap's title. */
export function headingStyle(level: number, { env: { theme } }: Column): TextStyle {
  return theme.headings[Math.min(level, theme.headings.length + 1) - 2] ?? theme.body
}

/** Where links, contents and bookmarks find a title. */
export function anchor(id: string, title: readonly Inline[], level: number, { x }: Column): AnchorItem {
  const name = inlineText(title).trim()
  const bookmark = name === '' ? null : { title: name, level }
  return { kind: 'anchor', x, y: 0, width: 0, id, bookmark }
}

/** A space in a tag of its own, so that words of neighbouring parts stay apart when copied. */
export const spaceRun = (style: TextStyle, parent: Tag): Run => plainRun(' ', style, parent)
