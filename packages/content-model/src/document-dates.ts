import type { Recap } from './document.ts'

/** The instants that a file bears in its metadata. */
export interface DocumentDates {
  readonly created: Date
  readonly modified: Date
}

/** The first day that the entry of a zip can bear; it stands where no date is known. */
const unknown = Date.UTC(1980, 0, 1)

/**
 * When a file made of a recap was created and modified: the content's own dates, else the event's first day, else the
 * instant given from outside (`ExportContext.date`). Never the clock.
 */
export function documentDates(
  recap: Pick<Recap, 'published' | 'updated' | 'event'>,
  given?: string,
): DocumentDates {
  const created = instant(recap.published?.iso ?? recap.event?.starts ?? given ?? '')
  return { created, modified: recap.updated === null ? created : instant(recap.updated.iso) }
}

/** A time without an offset is UTC: the machine's own zone must not matter. */
function instant(iso: string): Date {
  const hasTime = /[T ]\d{2}:/.test(iso)
  const time = Date.parse(hasTime && !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(iso) ? `${iso}Z` : iso)
  return new Date(Number.isNaN(time) ? unknown : time)
}
