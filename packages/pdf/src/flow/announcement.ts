import type { Announcement } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import { plainRun } from '../run.ts'
import { toRuns } from '../runs.ts'
import { type Strip, withFirst } from '../strips.ts'
import { headingType, tag } from '../tag.ts'
import { badgeRuns } from './badge.ts'
import { anchor, headingStyle, titleStrips } from './heading.ts'
import { announcementFigureStrips } from './key-figures.ts'
import { setText } from './text.ts'

/**
 * An announcement: its title as the author wrote it, the badge after the title's text, then what it holds. One that is
 * nothing but a line is set as one.
 */
export function announcementStrips(announcement: Announcement, column: Column): readonly Strip[] {
  const { id, title, availability, position } = announcement
  const sect = tag('Sect', column.tag)
  const level = column.level + 1
  const isLine = announcement.children.length === 0
  const style = isLine ? { ...column.style, bold: true } : headingStyle(level, column)
  const heading = tag(headingType(level), sect)
  const badge = badgeRuns(availability, badgeSize(style.size), heading, column)
  const gap = badge.length === 0 ? [] : [plainRun('  ', style, heading)]
  const runs = [...toRuns(title, style, heading, column), ...gap, ...badge]
  const strips = isLine
    ? setText(runs, column, style, { gap: column.env.theme.gap, position })
    : titleStrips(runs, style, column, position)
  const marked = withFirst(strips, [anchor(id, title, level, column)])
  const figures = announcementFigureStrips(announcement, column)
  return [...marked, ...figures, ...column.env.flow(announcement.children, { ...column, tag: sect, level })]
}

const badgeSize = (title: number): number => Math.max(9, Math.min(10.5, title * 0.72))
