import type { Announcement, Inline } from '@recapkit/content-model'
import { fits } from '../fit/slide.ts'
import type { Bullet, Part, Slide } from '../slide.ts'
import type { Head } from './compose.ts'
import { joined, numbered, type PlanContext, slide } from './context.ts'
import { followers } from './followers.ts'
import { listPart } from './list.ts'
import { spread } from './split.ts'
import { titleInNotes } from './title-text.ts'

/** Announcements of titles alone that no divider lists, on as few slides as hold their lines. */
export function bareSlides(
  bare: readonly Announcement[],
  title: readonly Inline[],
  context: PlanContext,
): readonly Slide[] {
  const head: Head = { kind: 'content', title, badge: null, position: bare[0]?.position ?? null }
  const notes = joined(...bare.map((one) => titleInNotes(one, context)))
  const slides = listBodies(head, followers(bare, context), context).map((body) => slide({ ...head, body }))
  return numbered(slides, null).map((one, index) => (index === 0 ? { ...one, notes } : one))
}

/** What has no room on the divider, where some of it is told nowhere else. */
export function listBodies(
  head: Head,
  items: readonly Bullet[],
  context: PlanContext,
): readonly (readonly Part[])[] {
  if (items.every((item) => item.announces === undefined)) return []
  const body = (chunk: readonly Bullet[]): readonly Part[] => [listPart(chunk, context.fit)]
  return spread(items, (chunk) => fits(context.fit, { ...head, body: body(chunk) })).map(body)
}
