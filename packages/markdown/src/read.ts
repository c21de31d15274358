import type { Recap, Result } from '@recapkit/content-model'
import type { SiteFacts, Source } from './source.ts'

/** Reads one post; null when it cannot be read at all, which a diagnostic explains. */
export function read(_source: Source, _site: SiteFacts): Result<Recap | null> {
  return { value: null, diagnostics: [] }
}
