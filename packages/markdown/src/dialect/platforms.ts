import { escapeAttribute } from 'entities'
import { equivalentOf, knows } from './equivalents.ts'
import { ownLine, printMarkup } from './markup.ts'
import { replaceOutsideCode, type Translation } from './translation.ts'

const hashnodeEmbed = /%\[(https?:\/\/[^\s\]]+)\]/g
const hashnodeWidget = /^[ \t]*%%\[[\w-]+\][ \t]*$/gm
const contents =
  /^[ \t]*(?:\[TOC\]|\[\[_?TOC_?\]\]|\{\{?\s*TOC\s*\}?\}|<toc\s*\/?>|@\[toc\](?:\([^)\n]*\))?)[ \t]*$/gim
const snippet =
  /^[ \t]*(?:;?--8<--[ \t]+"([^"\n]+)"|<<<(?!<)[ \t]*(\S+)[^\n]*|<!--[ \t]*@include:[ \t]*(\S+?)[ \t]*-->)[ \t]*$/gm
/** A player or a card of Zenn, Qiita and plugins of markdown-it. */
const called = /(?<![\w\\!])@\[([\w-]+)\]\(([^()\s]+)\)/g
/** A tag with what Vue and Alpine listen to, which no attribute of Markdown's HTML may be called. */
const attribute = /\s+[\w@#:.-]+(?:=(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'))?/.source
const listener = /\s+[@#][\w.:-]+=(?:"[^"\n]{0,500}"|'[^'\n]{0,500}')/.source
const listening = new RegExp(
  `<[a-z][\\w-]*(?:${attribute}){0,30}?${listener}(?:${attribute}){0,30}\\s*/?>`,
  'gi',
)
const icon = /:(?:material|fontawesome|octicons|simple)-[\w-]+:(?:\{[^{}\n]*\})?[ \t]?/g
const bracketedSpan =
  /(?<![\]\\!])\[([^[\]\n]+)\]\{[ \t]*(?:[.#][\w-]+|[\w-]+=(?:"[^"{}\n]*"|[\w%-]+))(?:[ \t]+(?:[.#][\w-]+|[\w-]+=(?:"[^"{}\n]*"|[\w%-]+)))*[ \t]*\}/g

/**
 * Signs that single platforms add to Markdown: Hashnode's embeds and widgets, Zenn's players, marks for a table of
 * contents, snippets of Material and VitePress, icons, Vue's listeners, and Pandoc's spans.
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
  const played = replace(unwidgeted, '@[', called, ({ groups: [, name = '', value = ''], alone }) => {
    if (!knows(name)) return /^card$/i.test(name) ? `<${value}>` : null
    const markup = equivalentOf(name, { values: [value], named: new Map() })
    return markup === null ? null : printMarkup(markup, alone)
  })
  const uncontented = /\btoc\b/i.test(played) ? replaceOutsideCode(played, contents, () => '') : played
  const unsnipped = /8<--|<<<|@include/.test(uncontented)
    ? replaceOutsideCode(uncontented, snippet, ({ groups: [, quoted = '', code = '', file = ''], at }) => {
        const message = `The file “${quoted + code + file}” was not included.`
        report('markdown/unresolved-reference', message, at, 'Write its text here.')
        return ''
      })
    : uncontented
  const unheard = /\s[@#][\w.:-]+=["']/.test(unsnipped)
    ? replaceOutsideCode(unsnipped, listening, ({ groups: [tag = ''] }) =>
        tag.replace(/\s[@#][\w.:-]+(?:=(?:"[^"]*"|'[^']*'))?/g, ''),
      )
    : unsnipped
  const iconless = /:(?:material|fontawesome|octicons|simple)-/.test(unheard)
    ? replaceOutsideCode(unheard, icon, () => '')
    : unheard
  return replace(iconless, ']{', bracketedSpan, ({ groups: [, words = ''] }) => words)
}
