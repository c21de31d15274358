import type { RuleId } from '@recapkit/content-model'

/** What there is to say of one picture; its place is added by who knows it. */
export interface Finding {
  readonly rule: RuleId
  readonly message: string
  readonly hint: string | null
}

/** What was had of a picture, null when nothing, and what there is to say of it. */
export interface Found<T> {
  readonly value: T | null
  readonly findings: readonly Finding[]
}

/** Nothing was had, for this reason. */
export function failure(rule: RuleId, message: string, hint: string | null = null): Found<never> {
  return { value: null, findings: [{ rule, message, hint }] }
}
