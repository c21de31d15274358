import { build, calendarDay, eventDays } from '@recapkit/content-model'
import { fits } from '../fit/slide.ts'
import { room } from '../geometry.ts'
import type { Part, Slide } from '../slide.ts'
import { compose, type Head, under } from './compose.ts'
import { type PlanContext, slide } from './context.ts'
import { besideWidth, placed } from './pictures.ts'
import { shortTitle } from './title-text.ts'

/** The title with event, days and authors, and the cover beside them; a second slide where there is no room for it. */
export function titleSlides(context: PlanContext): readonly Slide[] {
  const { recap } = context
  const { event } = recap
  const lines = [
    event === null ? [] : [event.name, event.place ?? ''],
    event === null ? [] : [eventDays(event, recap.lang)],
    [
      recap.authors.map((author) => author.name).join(', '),
      recap.published === null ? '' : calendarDay(recap.published.iso, recap.lang),
    ],
  ].map((parts) => parts.filter(Boolean).join(' · '))
  const body = lines.filter(Boolean).map((line): Part => ({ type: 'small', text: [build.text(line)] }))
  const head: Head = {
    kind: 'title',
    title: shortTitle([build.text(recap.title)], context),
    badge: null,
    position: null,
  }
  if (recap.cover === null) return [slide({ ...head, body })]
  const cover = {
    picture: recap.cover.alt === '' ? { ...recap.cover, alt: recap.title } : recap.cover,
    caption: [],
    target: null,
  }
  const { height } = room(context.fit.page)
  const beside = placed(cover, 'beside', { width: besideWidth(context), height }, context)
  for (const shown of [
    [beside, ...body],
    [...body, under(head, body, cover, context)],
  ])
    if (fits(context.fit, { ...head, body: shown })) return [slide({ ...head, body: shown })]
  const own: Head = { ...head, kind: 'content' }
  const shown = compose(own, { above: [], bullets: [], start: null, pictures: [cover] }, context)
  return [slide({ ...head, body }), slide({ ...own, body: shown ?? [] })]
}
