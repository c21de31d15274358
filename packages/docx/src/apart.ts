import { type FileChild, Table } from 'docx'
import { caption } from './figure.ts'
import type { Place } from './place.ts'
import type { Scope } from './scope.ts'

/** Blocks with a numbered label between two tables that would touch: Word joins such tables into one. */
export function apart(blocks: readonly FileChild[], place: Place, scope: Scope): readonly FileChild[] {
  return blocks.flatMap((block, index) =>
    block instanceof Table && blocks[index - 1] instanceof Table
      ? [caption('TableCaption', scope.words.table, 'Table', [], place, scope), block]
      : [block],
  )
}
