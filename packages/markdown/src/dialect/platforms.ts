import { escapeAttribute } from 'entities'
import { ownLine } from './markup.ts'
import { replaceOutsideCode, type Translation } from './translation.ts'

const hashnodeEmbed = /%\[(https?:\/\/[^\s\]]+)\]/g
const hashnodeWidget = /^[ \t]*%%\[[\w-]+\][ \t]*$/gm
const wikiPicture = /!\[\[([^\][|\n]+\.(?:png|jpe?g|gif|svg|webp|avif))(?:\|([^\][\n]*))?\]\]/gi
const contents =
  /^[ \t]*(?:\[TOC\]|\[\[_?TOC_?\]\]|\{\{?\s*TOC\s*\}?\}|<toc\s*\/?>|@\[toc\](?:\([^)\n]*\))?)[ \t]*$/gim
const snippet = /^[ \t]*(?:--8<--|;--8<--)[ \t]+"([^"\n]+)"[ \t]*$/gm
const bracketedSpan =
  /(?<![\]\\!])\[([^[\]\n]+)\]\{[ \t]*(?:[.#][\w-]+|[\w-]+=(?:"[^"{}\n]*"|[\w%-]+))(?:[ \t]+(?:[.#][\w-]+|[\w-]+=(?:"[^"{}\n]*"|[\w%-]+)))*[ \t]*\}/g

/**
 * Signs that single platforms add to Markdown: Hashnode's embeds and widgets, Obsidian's pictures, marks for a table
 * of contents, Material's snippets, and Pandoc's spans.
 */
export function translatePlatforms(text: string, { report }: Translation): string {
  const replace = (
    current: string,
    hint: string,
    pattern: RegExp,
    by: Parameters<typeof replaceOutsideCode>[2],
  ) => (current.includes(hint) ? replaceOutsideCode(current, pattern, by) : current)
  const embedded = replace(text, '%[', hashnodeEmbed, ({ groups: [, url = ''], alone }) =>
    alone ? `${ownLine}<iframe src="${escapeAttribute(url)}"></iframe>` : `<${url}>`,
  )
  const unwidgeted = replace(embedded, '%%[', hashnodeWidget, ({ at }) => {
    report('markdown/unknown-shortcode', 'A widget of Hashnode was left out.', at)
    return ''
  })
  const pictured = replace(unwidgeted, '![[', wikiPicture, ({ groups: [, src = '', words = ''] }) => {
    const alt = /^\d+(?:x\d+)?$/.test(words) ? '' : words
    return `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}">`
  })
  const uncontented = /\btoc\b/i.test(pictured) ? replaceOutsideCode(pictured, contents, () => '') : pictured
  const unsnipped = replace(uncontented, '--8<--', snippet, ({ groups: [, name = ''], at }) => {
    const message = `The file “${name}” was not included.`
    report('markdown/unresolved-reference', message, at, 'Write its text here.')
    return ''
  })
  return replace(unsnipped, ']{', bracketedSpan, ({ groups: [, words = ''] }) => words)
}
