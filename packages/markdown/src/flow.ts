import type { Block, Inline, Position } from '@recapkit/content-model'

/** What a post holds from top to bottom, before headings become sections. */
export type Flow = Block | Heading

/** A heading where a section may begin. */
export interface Heading {
  readonly type: 'heading'
  /** 1 to 6, as the author wrote it. */
  readonly level: number
  readonly children: readonly Inline[]
  /** The anchor that the author gave it. */
  readonly id: string | null
  readonly position: Position
}

/** Blocks for a container, where no section can begin: headings become subheadings. */
export function contained(flow: readonly Flow[]): readonly Block[] {
  return flow.map((node) =>
    node.type === 'heading'
      ? {
          type: 'subheading',
          level: node.level,
          children: node.children,
          position: node.position,
          only: null,
          slide: null,
        }
      : node,
  )
}
