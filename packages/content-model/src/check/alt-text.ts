import { diagnostic } from '../rules.ts'
import { pictures } from '../walk.ts'
import type { Check } from './context.ts'

/** Alternative texts that are missing, or are a file name. The cover without one uses the recap's title. */
export const altText: Check = (recap) =>
  pictures(recap).flatMap((picture) => {
    if (picture === recap.cover) return []
    const place = { path: recap.path, at: picture.position }
    if (picture.alt.trim() === '')
      return [
        diagnostic(
          'check/alt-missing',
          `The picture ${picture.src} has no alternative text.`,
          place,
          'Write between the square brackets what a reader who cannot see it should know.',
        ),
      ]
    if (/^[\w%. -]+\.(png|jpe?g|gif|svg|webp|avif)$/i.test(picture.alt.trim()))
      return [
        diagnostic(
          'check/alt-file-name',
          `The alternative text “${picture.alt}” is a file name.`,
          place,
          'Say what the picture shows.',
        ),
      ]
    return []
  })
