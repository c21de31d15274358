import type { Position } from '@recapkit/content-model'
import { type Column, notice } from '../column.ts'
import type { NoticeItem } from '../item.ts'
import type { FontPiece } from '../typesetter.ts'

/** What is copied of a formula, as its author wrote it, cut by face. */
export function sourceOf(tex: string, { env: { typesetter, theme } }: Column): readonly FontPiece[] {
  return typesetter.segment(theme.code, tex.replace(/\s+/g, ' ').trim())
}

/** Tells that a formula's source stands for it, and why. */
export function notRendered(reason: string, position: Position | null, column: Column): NoticeItem {
  return notice(column, 'export/not-rendered', `The formula is shown as its source: ${reason}.`, position)
}
