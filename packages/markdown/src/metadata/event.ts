import { type Event, parseUrl } from '@recapkit/content-model'
import { type FrontMatter, isFields } from '../front-matter/fields.ts'
import type { Report } from '../report.ts'
import { readDate } from './date-spellings.ts'
import { asText, findField } from './fields.ts'

/** The event that a post recaps: its name, with `location` and `event_url` beside it, or a map of `name`, `place`, `starts`, `ends` and `url`. */
export function readEvent(frontMatter: FrontMatter, report: Report): Event | null {
  const found = findField(frontMatter, ['event', 'conference'])
  if (found === null) return null
  if (!isFields(found.value)) {
    const name = asText(found.value)
    const beside = (...names: readonly string[]): string | null =>
      asText(findField(frontMatter, names)?.value)
    const url = beside('event_url', 'conference_url')
    const address = url !== null && /^https?:/.test(url) && parseUrl(url) !== null ? url : null
    return name === null
      ? null
      : { name, place: beside('location', 'venue'), starts: null, ends: null, url: address }
  }
  const { value } = found
  const text = (...names: readonly string[]): string | null =>
    names.map((name) => asText(value[name])).find((inner) => inner !== null) ?? null
  const day = (...names: readonly string[]): string | null => {
    const written = text(...names)
    if (written === null) return null
    const { timestamp } = readDate(written)
    if (timestamp === null) {
      const hint = 'Write it as 2024-05-31.'
      report(
        'front-matter/bad-date',
        `The event’s date “${written}” is malformed.`,
        frontMatter.at(found.name),
        hint,
      )
    }
    return timestamp?.iso.slice(0, 10) ?? null
  }
  const name = text('name', 'title')
  if (name === null) return null
  const url = text('url', 'link', 'website')
  const starts = day('starts', 'start', 'from', 'startDate', 'date')
  return {
    name,
    place: text('place', 'location', 'venue', 'city'),
    starts,
    ends: day('ends', 'end', 'to', 'endDate') ?? starts,
    url: url !== null && parseUrl(url) !== null ? url : null,
  }
}
