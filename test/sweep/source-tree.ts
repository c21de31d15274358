import { valuesOf } from '../conformance-tools/programs.ts'

/** A node of mdast as `validators/read-posts.mjs` prints it: https://github.com/syntax-tree/mdast. */
export interface SourceNode {
  readonly type: string
  /** Lines of the post, the first being 1. */
  readonly line: number
  readonly end: number
  readonly value?: string
  readonly url?: string
  readonly alt?: string
  readonly title?: string
  /** Of an element of MDX. */
  readonly name?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly identifier?: string
  readonly children?: readonly SourceNode[]
}

/** The trees that remark, LiquidJS and the MDX parser read from posts, by path: code that is none of ours. */
export async function readSourceTrees(
  site: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, SourceNode>> {
  if (paths.length === 0) return new Map()
  const read = await valuesOf<{ path: string; tree: SourceNode }>(process.execPath, [
    'read-posts.mjs',
    site,
    ...paths,
  ])
  return new Map(read.map(({ path, tree }) => [path, tree]))
}

/** All text below a node, with nothing between its parts. */
export function textBelow(node: SourceNode): string {
  return (node.value ?? '') + (node.children ?? []).map(textBelow).join('')
}
