import type { FrontMatter } from '../front-matter/fields.ts'
import { asText, findField } from './fields.ts'

/** What a post puts before the addresses of its pictures, from the root of the site or of the web; null for nothing. */
export function pictureFolder(frontMatter: FrontMatter): string | null {
  const found = findField(frontMatter, ['media_subpath', 'img_path'])
  const folder = found === null ? null : asText(found.value)?.replace(/\/+$/, '')
  if (folder === null || folder === undefined || folder === '') return null
  return /^(?:https?:|\/)/i.test(folder) ? folder : `/${folder}`
}
