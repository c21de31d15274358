import type { Position } from '@recapkit/content-model'

/** What stands at the head of a post: JSON values by the names that the author gave them. */
export interface FrontMatter {
  readonly values: Fields
  /** Where a field of the outermost level stands. */
  readonly at: (name: string) => Position
}

export type Fields = Readonly<Record<string, unknown>>

/** True for a map of fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Fields with their places; `first` is the line of the file on which `source` begins. */
export function located(values: Fields, source: string, first: number): FrontMatter {
  const lines = source.split('\n')
  const at = (name: string): Position => {
    const line = lines.findIndex((text) => keyOf(text)?.toLowerCase() === name.toLowerCase())
    return line < 0 ? { line: Math.max(1, first - 1), column: 1 } : { line: first + line, column: 1 }
  }
  return { values, at }
}

/** The name that a line of YAML, TOML, JSON or `Name: value` lines gives a value to. */
export function keyOf(line: string): string | null {
  return /^\s{0,2}["']?([\w][\w .-]*?)["']?\s*[:=]/.exec(line)?.[1] ?? null
}

/** No fields: the post has no front matter. */
export const noFrontMatter: FrontMatter = { values: {}, at: () => ({ line: 1, column: 1 }) }
