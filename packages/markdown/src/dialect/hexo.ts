import { labelMarkup } from './markup.ts'
import { replaceOutsideCode } from './translation.ts'

const partName = /<!--\s*(end)?(?:tab|timeline|folder)\b([^>@\n]*?)(?:@[^>\n]*?)?\s*-->/g

/** The names of tabs and times that Hexo's themes write as comments within their tags, as labels. */
export function nameParts(text: string): string {
  if (!/\{%\s*(?:(?:sub)*tabs|timeline|folders)\b/.test(text)) return text
  return replaceOutsideCode(text, partName, ({ groups: [, end, name = ''] }) =>
    end || name.trim() === '' ? '' : labelMarkup(name.trim()),
  )
}
