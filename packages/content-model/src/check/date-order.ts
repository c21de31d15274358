import { diagnostic } from '../rules.ts'
import type { Check } from './context.ts'

/** A post that is dated before the event it recaps began. */
export const dateOrder: Check = (recap) => {
  const starts = recap.event?.starts
  const published = recap.published?.iso.slice(0, 10)
  if (starts === undefined || starts === null || published === undefined || published >= starts) return []
  return [
    diagnostic(
      'check/date-order',
      `The post is dated ${published}, the event began on ${starts}.`,
      { path: recap.path, at: null },
      'Correct one of the two dates in the front matter.',
    ),
  ]
}
