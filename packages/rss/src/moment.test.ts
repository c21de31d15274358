import { expect, test } from 'vitest'
import { later, moment } from './moment.ts'

test('a date keeps the offset of its author and bears the right weekday', () => {
  expect(moment({ iso: '2023-01-27T04:48:58+02:00' })).toMatchObject({
    day: '2023-01-27',
    rfc822: 'Fri, 27 Jan 2023 04:48:58 +0200',
    rfc3339: '2023-01-27T04:48:58+02:00',
    instant: Date.UTC(2023, 0, 27, 2, 48, 58),
  })
  expect(moment({ iso: '2023-01-27T23:30-0530' })?.rfc822).toBe('Fri, 27 Jan 2023 23:30:00 -0530')
})

test('a day, and a time without an offset, are UTC', () => {
  expect(moment({ iso: '2024-02-29' })?.rfc822).toBe('Thu, 29 Feb 2024 00:00:00 GMT')
  expect(moment({ iso: '2024-02-29 10:20:30' })?.rfc3339).toBe('2024-02-29T10:20:30Z')
  expect(moment({ iso: '2024-02-29T10:20:30.123Z' })?.rfc3339).toBe('2024-02-29T10:20:30Z')
})

test('what is no date of the calendar is null', () => {
  for (const iso of ['2023-02-29', '2023-13-01', '2023-01-01T25:00', 'yesterday', ''])
    expect(moment({ iso }), iso).toBeNull()
})

test('the later of two compares instants, not texts', () => {
  const east = moment({ iso: '2023-01-01T01:00+09:00' })
  const west = moment({ iso: '2022-12-31T23:00-05:00' })
  expect(later(east, west)).toBe(west)
  expect(later(null, east)).toBe(east)
})
