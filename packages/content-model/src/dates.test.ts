import { expect, it } from 'vitest'
import { calendarDay, eventDays } from './dates.ts'

it('names the day as the text itself has it, whatever the clock of the machine', () => {
  expect(calendarDay('2023-01-27 04:48:58 +0000', 'en')).toBe('27 January 2023')
  expect(calendarDay('2023-01-01T23:30:00-08:00', 'de-AT')).toBe('1. Januar 2023')
  expect(calendarDay('2022-12-02', 'ja')).toBe('2022年12月2日')
})

it('falls back to what is written', () => {
  expect(calendarDay('2023-01-27', 'th')).toBe('2023-01-27')
  expect(calendarDay('last winter', 'en')).toBe('last winter')
})

it('joins the days of an event', () => {
  expect(eventDays({ starts: '2022-11-28', ends: '2022-12-02' }, 'en')).toBe('28 November – 2 December 2022')
  expect(eventDays({ starts: '2022-11-28', ends: '2022-11-28' }, 'en')).toBe('28 November 2022')
  expect(eventDays({ starts: '2022-12-30', ends: '2023-01-02' }, 'fr')).toBe(
    '30 décembre 2022 – 2 janvier 2023',
  )
  expect(eventDays({ starts: null, ends: null }, 'en')).toBe('')
})
