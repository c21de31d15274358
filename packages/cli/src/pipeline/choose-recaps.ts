import { type Diagnostic, diagnostic, type Recap, type Result, type Timestamp } from '@recapkit/content-model'
import type { Reading } from './read-posts.ts'

/** Which posts beside the published ones are wanted, and what time it is. */
export interface Choice {
  readonly drafts: boolean
  readonly future: boolean
  readonly now: Date
}

/** The recaps to work on: drafts and posts dated in the future are left out, unless wanted or named themselves. */
export function chooseRecaps(readings: readonly Reading[], choice: Choice): Result<readonly Recap[]> {
  const diagnostics: Diagnostic[] = []
  const value: Recap[] = []
  for (const { post, recap } of readings) {
    if (recap === null) continue
    const place = { path: post.path, at: null }
    const draft = recap.draft || /(^|\/)_drafts\//.test(post.path)
    if (draft && !choice.drafts && !post.named) {
      diagnostics.push(
        diagnostic('site/draft', 'This draft was left out.', place, 'Add --drafts to include drafts.'),
      )
    } else if (isAfter(recap.published, choice.now) && !choice.future && !post.named) {
      const message = `This post is dated ${recap.published?.iso} and was left out.`
      diagnostics.push(
        diagnostic('site/future', message, place, 'Add --future to include posts of the future.'),
      )
    } else value.push(recap)
  }
  return { value, diagnostics }
}

/** Times without an offset are read as UTC, so that the answer does not depend on where it is asked. */
function isAfter(published: Timestamp | null, now: Date): boolean {
  if (published === null) return false
  if (published.precision === 'day') return published.iso.slice(0, 10) > now.toISOString().slice(0, 10)
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(published.iso) ? published.iso : `${published.iso}Z`
  return Date.parse(zoned) > now.getTime()
}
