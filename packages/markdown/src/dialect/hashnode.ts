import { escapeAttribute } from 'entities'
import { ownLine } from './markup.ts'
import { replaceOutsideCode, type Translation } from './translation.ts'

const embed = /(?<!\w)%\[(https?:\/\/[^\s\]]+)\]/g
const widget = /^[ \t]*%%\[[\w-]+\][ \t]*$/gm

/** Hashnode's embeds; its widgets are left out and reported. */
export function translateHashnode(text: string, { report }: Translation): string {
  const embedded = replaceOutsideCode(text, embed, ({ groups: [, url = ''], alone }) =>
    alone ? `${ownLine}<iframe src="${escapeAttribute(url)}"></iframe>` : `<${url}>`,
  )
  return replaceOutsideCode(embedded, widget, ({ at }) => {
    report('markdown/unknown-shortcode', 'A widget of Hashnode was left out.', at)
    return ''
  })
}
