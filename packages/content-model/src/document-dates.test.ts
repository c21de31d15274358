import { expect, it } from 'vitest'
import type { Recap, Timestamp } from './document.ts'
import { documentDates } from './document-dates.ts'

const at = (iso: string): Timestamp => ({ iso, precision: 'second', from: 'key' })
const event = { name: 'E', place: null, starts: '2022-11-28', ends: null, url: null }
const created = (more: Partial<Recap>, given?: string): string =>
  documentDates({ published: null, updated: null, event: null, ...more }, given).created.toISOString()

it('takes the content’s own date, with its offset or as UTC', () => {
  expect(created({ published: at('2023-01-27T04:48:58+02:00'), event })).toBe('2023-01-27T02:48:58.000Z')
  expect(created({ published: at('2023-01-27T04:48') })).toBe('2023-01-27T04:48:00.000Z')
  expect(created({ published: at('2023-01-27') })).toBe('2023-01-27T00:00:00.000Z')
})

it('falls back on the event, on the date given, and on a fixed one', () => {
  expect(created({ event }, '2024-05-06T00:00:00Z')).toBe('2022-11-28T00:00:00.000Z')
  expect(created({}, '2024-05-06T00:00:00Z')).toBe('2024-05-06T00:00:00.000Z')
  expect(created({ published: at('no date') })).toBe('1980-01-01T00:00:00.000Z')
})

it('is modified when the content says so', () => {
  const dates = documentDates({ published: at('2023-01-27'), updated: at('2023-02-01'), event: null })
  expect(dates.modified.toISOString()).toBe('2023-02-01T00:00:00.000Z')
})
