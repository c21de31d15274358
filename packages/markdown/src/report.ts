import { type Diagnostic, diagnostic, type Position, type RuleId } from '@recapkit/content-model'

/** Tells the author something of a place in the post that is being read; `null` is the file as a whole. */
export type Report = (rule: RuleId, message: string, at: Position | null, hint?: string) => void

/** A report that gathers what it is told, once for each rule, place and message. */
export function reportTo(path: string, diagnostics: Diagnostic[]): Report {
  const told = new Set<string>()
  return (rule, message, at, hint) => {
    const key = `${rule} ${at?.line} ${at?.column} ${message}`
    if (told.has(key)) return
    told.add(key)
    diagnostics.push(diagnostic(rule, message, { path, at }, hint ?? null))
  }
}
