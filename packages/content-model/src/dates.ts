import type { Event } from './document.ts'

interface Calendar {
  readonly months: readonly string[]
  /** With `{d}`, `{m}` and `{y}`. */
  readonly day: string
}

const named = (months: string, day: string): Calendar => ({ months: months.split(' '), day })
const numbered = (day: string): Calendar => ({
  months: Array.from({ length: 12 }, (_, n) => `${n + 1}`),
  day,
})

const calendars: Readonly<Record<string, Calendar>> = {
  en: named(
    'January February March April May June July August September October November December',
    '{d} {m} {y}',
  ),
  de: named(
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    '{d}. {m} {y}',
  ),
  fr: named(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    '{d} {m} {y}',
  ),
  es: named(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    '{d} de {m} de {y}',
  ),
  pt: named(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    '{d} de {m} de {y}',
  ),
  it: named(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    '{d} {m} {y}',
  ),
  nl: named(
    'januari februari maart april mei juni juli augustus september oktober november december',
    '{d} {m} {y}',
  ),
  ru: named(
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    '{d} {m} {y}',
  ),
  ar: named('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر', '{d} {m} {y}'),
  ja: numbered('{y}年{m}月{d}日'),
  zh: numbered('{y}年{m}月{d}日'),
  ko: numbered('{y}년 {m}월 {d}일'),
}

/**
 * The calendar day of an ISO 8601 text as its own offset has it, in the words of a language: "27 January 2023";
 * the ISO day where the language has no words yet, and the text as it is when it holds no day.
 */
export function calendarDay(iso: string, lang: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (found === null) return iso
  const [whole, year, month, day] = found
  const calendar = calendars[lang.toLowerCase().split(/[-_]/)[0] ?? '']
  const name = calendar?.months[Number(month) - 1]
  if (calendar === undefined || name === undefined) return whole
  return calendar.day
    .replace('{d}', String(Number(day)))
    .replace('{m}', name)
    .replace('{y}', year ?? '')
}

/** The days of an event, as "28 November – 2 December 2022"; empty when it names none. */
export function eventDays({ starts, ends }: Pick<Event, 'starts' | 'ends'>, lang: string): string {
  const days = [starts, ends].filter((day): day is string => day !== null)
  const [first = '', last = first] = days.map((day) => calendarDay(day, lang))
  if (first === last) return first
  const year = / (?:de )?\d{4}$/.exec(last)?.[0] ?? ''
  return `${year !== '' && first.endsWith(year) ? first.slice(0, -year.length) : first} – ${last}`
}
