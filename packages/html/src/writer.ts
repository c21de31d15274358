import type { Content, Inline, Note } from '@recapkit/content-model'
import type { HtmlContext } from './context.ts'

/** The context with what each kind needs to write what it contains; levels are those of a heading standing there. */
export interface Writer extends HtmlContext {
  /** The notes in the order of their first call, gathered while writing. */
  readonly notes: Note[]
  content(content: readonly Content[], level: number): string
  /** `linked` says that a link stands around them. */
  inlines(inlines: readonly Inline[], linked?: boolean): string
}
