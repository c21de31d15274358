import { diagnostic } from '../rules.ts'
import { pictures } from '../walk.ts'
import type { Check } from './context.ts'

const isFileName =
  /^(?:[^\s/]+|[\w%. -]+)\.(?:png|jpe?g|gif|svg|webp|avif|heic|bmp|tiff?)$|^(?:IMG|DSC[FN]?|PXL|MVIMG|Screen ?Shot|Screenshot|Bildschirmfoto|Unbenannt|Untitled)[-_ ]?\d[\d\w_ .-]*$/i
const saysNothing =
  /^(?:image|img|picture|pic|photo|photograph|screenshot|screen shot|figure|fig|diagram|logo|alt(?: text)?|untitled|placeholder|bild|foto|imagen|imagem|画像|写真|图片|截图)[\s\d.:#-]*$/i

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
    if (isFileName.test(picture.alt.trim()) || saysNothing.test(picture.alt.trim()))
      return [
        diagnostic(
          'check/alt-file-name',
          `The alternative text “${picture.alt}” ${saysNothing.test(picture.alt.trim()) ? 'fits any picture' : 'is a file name'}.`,
          place,
          'Say what the picture shows.',
        ),
      ]
    return []
  })
