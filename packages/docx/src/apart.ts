import { type FileChild, Paragraph, Table } from 'docx'

/** Blocks with a paragraph between two tables that would touch: Word joins such tables into one. */
export function apart(blocks: readonly FileChild[]): readonly FileChild[] {
  return blocks.flatMap((block, index) =>
    block instanceof Table && blocks[index - 1] instanceof Table
      ? [new Paragraph({ style: 'TableGap' }), block]
      : [block],
  )
}
