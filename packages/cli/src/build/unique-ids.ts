import { type Diagnostic, diagnostic, type Recap, uniqueSlug } from '@recapkit/content-model'

/** Gives each recap an id of its own; the first of the same name keeps it. */
export function uniqueIds(recaps: readonly Recap[]): {
  recaps: readonly Recap[]
  diagnostics: readonly Diagnostic[]
} {
  const taken = new Set<string>()
  const diagnostics: Diagnostic[] = []
  const renamed = recaps.map((recap) => {
    const id = uniqueSlug(recap.id, taken)
    if (id === recap.id) return recap
    const message = `Another post is named "${recap.id}" too; this one becomes "${id}".`
    diagnostics.push(diagnostic('site/duplicate-id', message, { path: recap.path, at: null }))
    return { ...recap, id }
  })
  return { recaps: renamed, diagnostics }
}
