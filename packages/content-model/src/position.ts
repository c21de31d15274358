/** A place in the source as the author sees it: both 1-based, the front matter counted in. */
export interface Position {
  readonly line: number
  readonly column: number
}
