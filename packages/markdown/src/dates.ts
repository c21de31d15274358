import type { Timestamp } from '@recapkit/content-model'

const pattern =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[T ]\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i

/** A date as blogs write it, with the offset that stands there; null when it is none. */
export function readDate(written: string, from: Timestamp['from']): Timestamp | null {
  const match = pattern.exec(written.trim())
  if (match === null) return null
  const [, year = '', month = '', day = '', hour, minute, second, offset] = match
  const two = (part: string): string => part.padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  if (hour === undefined || minute === undefined) return { iso: date, precision: 'day', from }
  const zone = offset === undefined ? '' : offset.toUpperCase().replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')
  const iso = `${date}T${two(hour)}:${minute}${second === undefined ? '' : `:${second}`}${zone}`
  return { iso, precision: second === undefined ? 'minute' : 'second', from }
}
