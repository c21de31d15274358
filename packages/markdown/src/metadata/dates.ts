import type { Timestamp } from '@recapkit/content-model'
import type { FrontMatter } from '../front-matter/fields.ts'
import type { Report } from '../report.ts'
import { asText, findField } from './fields.ts'

const publishedNames =
  'date publishDate pubDate published publishedAt published_at datePublished date_published posted created createdAt created_at dateCreated extra.date'
const updatedNames =
  'lastmod updated updatedDate updated_at updatedAt last_modified_at lastModified modified modified_date dateModified lastUpdated last_updated'

/** When a post was published: the date of its front matter, else of its file name, else of its path. */
export function readPublished(frontMatter: FrontMatter, path: string, report: Report): Timestamp | null {
  const stated = readField(frontMatter, publishedNames, report)
  return stated ?? dateOfPath(path)
}

/** When a post was last changed, as its front matter says. */
export function readUpdated(frontMatter: FrontMatter, report: Report): Timestamp | null {
  return readField(frontMatter, updatedNames, report)
}

function readField(frontMatter: FrontMatter, names: string, report: Report): Timestamp | null {
  const dates = names.split(' ').filter((name) => typeof findField(frontMatter, [name])?.value !== 'boolean')
  const found = findField(frontMatter, dates)
  const written = found === null ? null : asText(found.value)
  if (found === null || written === null) return null
  const { timestamp, sound } = readDate(written)
  if (!sound) {
    const message = `The date “${written}” is malformed${timestamp === null ? '' : `; it was read as ${timestamp.iso}`}.`
    const hint = 'Write it as 2024-05-31, or with a time as 2024-05-31T09:00:00+02:00.'
    report('front-matter/bad-date', message, frontMatter.at(found.name), hint)
  }
  return timestamp
}

/** A date that was read, and whether it is written as dates are. */
export interface DateRead {
  readonly timestamp: Timestamp | null
  readonly sound: boolean
}

const offset = /(?:\s*(Z|UTC|GMT)?\s*([+-]\d{1,2}(?::?\d{2})?)?)/.source
const numeric = new RegExp(
  `^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:(?:T|\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?${offset})?(?:\\s*\\([^)]*\\))?$`,
  'i',
)
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthName = `(${months.join('|')})[a-z]*\\.?`
const time = `(?:[T ,]+(?:at )?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?${offset})?(?:\\s*\\([^)]*\\))?$`
const weekday = '^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?'
const monthFirst = new RegExp(
  `${weekday}${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${time}`,
  'i',
)
const dayFirst = new RegExp(`${weekday}(\\d{1,2})(?:st|nd|rd|th)?\\s+${monthName},?\\s+(\\d{4})${time}`, 'i')

/** Reads a date in the spellings that generators and JavaScript write; the offset that stands there is kept. */
export function readDate(written: string): DateRead {
  const text = written.trim()
  const match = numeric.exec(text)
  if (match !== null) {
    const [, year, , month, day, ...clock] = match
    const timestamp = makeTimestamp(year, month, day, clock)
    if (timestamp !== null) return { timestamp, sound: true }
  }
  const named = monthFirst.exec(text)
  if (named !== null) {
    const [, month, day, year, ...clock] = named
    const timestamp = makeTimestamp(year, monthNumber(month), day, clock)
    if (timestamp !== null) return { timestamp, sound: true }
  }
  const dayNamed = dayFirst.exec(text)
  if (dayNamed !== null) {
    const [, day, month, year, ...clock] = dayNamed
    const timestamp = makeTimestamp(year, monthNumber(month), day, clock)
    if (timestamp !== null) return { timestamp, sound: true }
  }
  const leading = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  return {
    timestamp: leading === null ? null : makeTimestamp(leading[1], leading[2], leading[3], []),
    sound: false,
  }
}

const monthNumber = (name = ''): string => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1)
const two = (part: string): string => part.padStart(2, '0')

/** `clock` is hour, minute, second, a zone's name and an offset, as far as they are written. */
function makeTimestamp(
  year = '',
  month = '',
  day = '',
  clock: readonly (string | undefined)[],
): Timestamp | null {
  const date = `${year}-${two(month)}-${two(day)}`
  if (!isCalendarDate(date)) return null
  const [hour, minute, second, zone, shift] = clock
  if (hour === undefined || minute === undefined) return { iso: date, precision: 'day', from: 'key' }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null
  const zoned = shift !== undefined ? fullOffset(shift) : zone === undefined ? '' : 'Z'
  const iso = `${date}T${two(hour)}:${minute}${second === undefined ? '' : `:${second}`}${zoned}`
  return { iso, precision: second === undefined ? 'minute' : 'second', from: 'key' }
}

function fullOffset(written: string): string {
  const [, sign = '+', hours = '0', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(written) ?? []
  return `${sign}${two(hours)}:${minutes}`
}

function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

function dateOfPath(path: string): Timestamp | null {
  const name = path.split('/').at(-1) ?? ''
  const inName = /^(\d{4}-\d{1,2}-\d{1,2})(?!\d)/.exec(name)?.[1]
  const inPath = /(?:^|\/)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?=[-_/]|$)/.exec(path)
  const written = inName ?? (inPath === null ? null : inPath.slice(1, 4).join('-'))
  const timestamp = written === null ? null : readDate(written).timestamp
  return timestamp === null ? null : { ...timestamp, from: inName === undefined ? 'path' : 'file-name' }
}
