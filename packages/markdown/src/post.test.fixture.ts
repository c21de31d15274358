import type { Diagnostic, Recap } from '@recapkit/content-model'
import { read, type SiteFacts, unknownSite } from './index.ts'

export const site: SiteFacts = { ...unknownSite, url: 'https://blog.example/' }

export interface PostRead {
  readonly recap: Recap
  readonly diagnostics: readonly Diagnostic[]
  /** `line rule` for each diagnostic but those on titles and dates that are not given. */
  readonly told: readonly string[]
}

/** Reads a post that can be read. */
export function readPost(text: string, facts: Partial<SiteFacts> = {}, path = 'posts/a-post.md'): PostRead {
  const { value, diagnostics } = read({ path, text }, { ...site, ...facts })
  if (value === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  const told = diagnostics
    .filter(({ rule }) => rule !== 'front-matter/no-title' && rule !== 'front-matter/no-date')
    .map(({ rule, place }) => `${place?.at?.line ?? '-'} ${rule}`)
  return { recap: value, diagnostics, told }
}

/** Content as JSON without places, hints and nulls, for comparison. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([name, inner]) => inner !== null && name !== 'position' && name !== 'slide' && name !== 'only',
  )
  return Object.fromEntries(kept.map(([name, inner]) => [name, bare(inner)]))
}
