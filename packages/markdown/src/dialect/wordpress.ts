import { escapeAttribute } from 'entities'
import { translateBracketCodes, unescapeBracketCodes } from './bracket-codes.ts'
import { ownLine } from './markup.ts'
import { replaceOutsideCode, type Translation } from './translation.ts'

const caption = /\[caption\b[^\]\n]*\]([\s\S]{0,5000}?)\[\/caption\]/g
const picture =
  /^\s*(?:<a\b[^>]*>\s*<img\b[^>]*>\s*<\/a>|<img\b[^>]*>|\[!\[[^\]]*\]\([^)]*\)\]\([^)]*\)|!\[[^\]]*\]\([^)]*\))/i
const embed =
  /\[(?:embed|youtube|vimeo|video|audio)\b(?:[^\]\n]*?\bsrc=)?[^\]\n]*?["'\s\]=](https?:\/\/[^\s"'[\]]+)["']?[^\]\n]*?\]?(?:\[\/(?:embed|video|audio)\])?(?=\s|$)/g
const gallery = /^[ \t]*\[(?:gallery|playlist)\b[^\]\n]*\][ \t]*$/gm
const code = /^\[(sourcecode|code)\b([^\]\n]*)\][ \t]*\n([\s\S]*?)\n\[\/\1\][ \t]*$/gm

/** WordPress's shortcodes as exporters leave them in Markdown: captions, embeds, code, galleries. */
export function translateWordPress(written: string, translation: Translation): string {
  const text = unescapeBracketCodes(written)
  return translateBracketCodes(translateKnown(text, translation), translation)
}

function translateKnown(text: string, { report }: Translation): string {
  if (!/\[(?:caption|embed|youtube|vimeo|video|audio|gallery|playlist|sourcecode|code)\b/.test(text))
    return text
  const coded = text.replace(code, (_whole, _name: string, args: string, body: string) => {
    const language = /lang(?:uage)?=["']?([\w+#-]+)/.exec(args)?.[1] ?? ''
    return `\`\`\`\`${language}\n${body}\n\`\`\`\``
  })
  const captioned = replaceOutsideCode(coded, caption, ({ groups, alone }) => {
    const inner = groups[1] ?? ''
    const shown = picture.exec(inner)?.[0]
    if (shown === undefined) return inner
    const words = inner.slice(shown.length).trim()
    const below = words === '' ? '' : `<figcaption markdown="span">${words}</figcaption>`
    return `${alone ? ownLine : ''}<figure>${shown.trim()}${below}</figure>`
  })
  const embedded = replaceOutsideCode(captioned, embed, ({ groups: [, address = ''], alone }) =>
    alone ? `${ownLine}<iframe src="${escapeAttribute(address)}"></iframe>` : `<${address}>`,
  )
  return replaceOutsideCode(embedded, gallery, ({ at }) => {
    const hint = 'Write its pictures as Markdown.'
    report('markdown/unknown-shortcode', 'A gallery was left out, for it names no pictures.', at, hint)
    return ''
  })
}
