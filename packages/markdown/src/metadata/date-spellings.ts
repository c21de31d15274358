import type { Timestamp } from '@recapkit/content-model'

/** A date that was read, and whether it is written as dates are. */
export interface DateRead {
  readonly timestamp: Timestamp | null
  readonly sound: boolean
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** Hours east of Greenwich, by the names of RFC 5322 (section 4.3) and three that mean one zone only. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  cet: 1,
  cest: 2,
  jst: 9,
}

const monthName = `(?<name>${months.join('|')})[a-z]*\\.?`
const ordinal = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?'
const zone = `(?<zone>${Object.keys(zones).join('|')})?\\s*(?<shift>[+-]\\d{1,2}(?::?\\d{2})?)?`
const time =
  '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?\\s*(?<half>[ap]\\.?m\\.?)?'
const clock = `(?:(?:T|,?\\s+(?:at\\s+)?)${time}\\s*${zone})?(?:\\s*\\([^)]*\\))?`
/** A day above twelve tells which of two numbers is the month. */
const lateDay = '(?<day>1[3-9]|2\\d|3[01])'

const spellings = [
  `(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${clock}`,
  '(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})',
  `(?<year>\\d{4})\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일]?${clock}`,
  `${weekday}${monthName}\\s+${ordinal},?\\s+(?<year>\\d{4})${clock}`,
  `${weekday}${ordinal}(?:\\.?\\s+|-)${monthName}(?:,?\\s+|-)(?<year>\\d{4})${clock}`,
  `${weekday}${monthName}\\s+${ordinal}\\s+${time}\\s*${zone}\\s+(?<year>\\d{4})`,
  `(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})${clock}`,
  `${lateDay}(?<mark>[-/])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4})${clock}`,
  `(?<month>\\d{1,2})(?<mark>[-/])${lateDay}\\k<mark>(?<year>\\d{4})${clock}`,
].map((spelling) => new RegExp(`^${spelling}$`, 'i'))

/**
 * Reads a date in the spellings that generators, JavaScript and people write; the offset that stands there is kept.
 * What only begins with a date is read as that day and not sound; where day and month cannot be told apart, nothing is.
 */
export function readDate(written: string): DateRead {
  const text = written.trim()
  for (const spelling of spellings) {
    const timestamp = timestampOf(spelling.exec(text)?.groups)
    if (timestamp !== null) return { timestamp, sound: true }
  }
  const leading = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/.exec(text)
  return { timestamp: timestampOf(leading?.groups), sound: false }
}

type Parts = Readonly<Record<string, string | undefined>>

function timestampOf(parts: Parts | undefined): Timestamp | null {
  if (parts === undefined) return null
  const { year = '', month = monthNumber(parts['name']), day = '', hour, minute = '', second } = parts
  if (!isCalendarDate(Number(year), Number(month), Number(day))) return null
  const date = `${year}-${two(month)}-${two(day)}`
  if (hour === undefined) return { iso: date, precision: 'day', from: 'key' }
  const hours = onDayClock(Number(hour), parts['half'])
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null
  const seconds = second === undefined ? '' : `:${second}`
  const iso = `${date}T${two(String(hours))}:${minute}${seconds}${offsetOf(parts)}`
  return { iso, precision: second === undefined ? 'minute' : 'second', from: 'key' }
}

const monthNumber = (name = ''): string => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1)
const two = (part: string): string => part.padStart(2, '0')

function onDayClock(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0)
}

function offsetOf({ shift, zone: name }: Parts): string {
  if (shift !== undefined) {
    const [, sign = '+', hours = '0', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(shift) ?? []
    return `${sign}${two(hours)}:${minutes}`
  }
  const east = name === undefined ? undefined : zones[name.toLowerCase()]
  if (east === undefined) return ''
  return east === 0 ? 'Z' : `${east < 0 ? '-' : '+'}${two(String(Math.abs(east)))}:00`
}

function isCalendarDate(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && !isLeap ? 28 : lastDays[month - 1]
  return last !== undefined && day >= 1 && day <= last
}

/** Of each month, in a leap year. */
const lastDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
