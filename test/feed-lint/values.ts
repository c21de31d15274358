/** What is wrong with an absolute address as RFC 3986 writes it; null when nothing is. */
export function addressFault(url: string): string | null {
  const lawful =
    /^(?:https?:\/\/[^/\s]|mailto:.|tel:.)/i.test(url) && /^[!-~]+$/.test(url) && !/["<>\\^`{|}]/.test(url)
  return lawful ? null : `“${url}” is not an absolute address.`
}

const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/

/** What is wrong with a date as RFC 822 writes it, with four digits for the year and the right weekday. */
export function rfc822Fault(date: string): string | null {
  const [, weekday, day] = rfc822.exec(date) ?? []
  const local = new Date(date.replace(/ (?:GMT|[+-]\d{4})$/, ' GMT'))
  const right =
    weekday !== undefined && local.getUTCDate() === Number(day) && local.toUTCString().startsWith(weekday)
  return right ? null : `“${date}” is no date of RFC 822.`
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

/** What is wrong with a date as RFC 3339 writes it. */
export function rfc3339Fault(date: string): string | null {
  return rfc3339.test(date) && !Number.isNaN(Date.parse(date)) ? null : `“${date}” is no date of RFC 3339.`
}

/** What is wrong with a media type. */
export function mediaTypeFault(type: string): string | null {
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? null : `“${type}” is no media type.`
}

/** What is wrong with a number of bytes. */
export function lengthFault(length: string): string | null {
  return /^[1-9]\d*$/.test(length) ? null : `“${length}” is no number of bytes.`
}

/** What is wrong with a language tag (BCP 47). */
export function languageFault(tag: string): string | null {
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? null : `“${tag}” is no language tag.`
}
