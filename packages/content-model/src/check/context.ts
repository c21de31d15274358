import type { Diagnostic } from '../diagnostic.ts'
import type { Recap } from '../document.ts'

/** What the checks know of the world: the only place where today matters. */
export interface CheckContext {
  /** ISO 8601 calendar date. */
  readonly today: string
}

/** One rule over a whole recap. */
export type Check = (recap: Recap, context: CheckContext) => readonly Diagnostic[]
