import type { Diagnostic } from '@recapkit/content-model'

/** Diagnostics in the order of their places, each said once; those without a place come last. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keys = new Map<string, Diagnostic>()
  for (const one of diagnostics) {
    const key = JSON.stringify([one.place, one.rule, one.message])
    if (!keys.has(key)) keys.set(key, one)
  }
  return [...keys.values()].sort(byPlace)
}

function byPlace(one: Diagnostic, two: Diagnostic): number {
  if (one.place === null || two.place === null) return Number(one.place === null) - Number(two.place === null)
  if (one.place.path !== two.place.path) return one.place.path < two.place.path ? -1 : 1
  const [first, second] = [one.place.at, two.place.at]
  if (first === null || second === null) return Number(second === null) - Number(first === null)
  return first.line - second.line || first.column - second.column
}
