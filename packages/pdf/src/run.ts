import type { Run, Tag, TextStyle } from './types.ts'

/** Text in one style under a tag, without link. */
export function plainRun(text: string, style: TextStyle, parent: Tag): Run {
  return { text, style, tag: parent, link: null, object: null }
}
