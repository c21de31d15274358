import type { Column } from '../column.ts'
import type { FontPiece } from '../typesetter.ts'

/** What is copied of a formula, as its author wrote it, cut by face. */
export function sourceOf(tex: string, { env: { typesetter, theme } }: Column): readonly FontPiece[] {
  return typesetter.segment(theme.code, tex.replace(/\s+/g, ' ').trim())
}
