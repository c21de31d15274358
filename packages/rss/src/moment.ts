import type { Timestamp } from '@recapkit/content-model'

/** A point in time as feeds write it; the offset is the author's, a missing one is UTC. */
export interface Moment {
  /** Milliseconds since 1970, to compare by. */
  readonly instant: number
  /** `YYYY-MM-DD` where the author is. */
  readonly day: string
  readonly rfc822: string
  readonly rfc3339: string
}

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:Z|([+-]\d{2}):?(\d{2})?)?)?$/i
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Reads ISO 8601 text; null when it is no date of the calendar. */
export function moment(timestamp: Pick<Timestamp, 'iso'>): Moment | null {
  const parts = iso.exec(timestamp.iso.trim())
  if (parts === null) return null
  const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00', hours, minutes] = parts
  const local = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(local.getTime()) || local.getUTCDate() !== Number(day)) return null
  const offset = hours === undefined ? '+00:00' : `${hours}:${minutes ?? '00'}`
  const utc = /^[+-]00:00$/.test(offset)
  return {
    instant: local.getTime() - offsetMinutes(offset) * 60_000,
    day: `${year}-${month}-${day}`,
    rfc822: `${weekdays[local.getUTCDay()]}, ${day} ${months[Number(month) - 1]} ${year} ${hour}:${minute}:${second} ${utc ? 'GMT' : offset.replace(':', '')}`,
    rfc3339: `${year}-${month}-${day}T${hour}:${minute}:${second}${utc ? 'Z' : offset}`,
  }
}

function offsetMinutes(offset: string): number {
  const [hours = '0', minutes = '0'] = offset.slice(1).split(':')
  return (offset.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** The later of two; null stands for no date. */
export function later(a: Moment | null, b: Moment | null): Moment | null {
  if (a === null || b === null) return a ?? b
  return b.instant > a.instant ? b : a
}
