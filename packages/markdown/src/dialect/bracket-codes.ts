import { readArguments } from './arguments.ts'
import { equivalentOf, knows } from './equivalents.ts'
import { addressOf, keptMarkup, openingAnchor } from './kept.ts'
import { ownLine, printMarkup } from './markup.ts'
import { pairTags } from './pairs.ts'
import {
  findOutsideCode,
  type Occurrence,
  replaceFound,
  replaceOutsideCode,
  type Translation,
} from './translation.ts'

/** Whatever may be a shortcode: a name in brackets, with values. What follows tells links and their definitions from it. */
const code = /(?<![\\!])\[(\/?)([a-z][\w-]*)((?:[ \t=](?:[^\][\n"']|"[^"\n]*"|'[^'\n]*')*)?)\](?![(:])/gi
/** The same as tools that escape what Markdown may read write it. */
const escaped = /\\\[(\/?)([a-z][\w-]*)((?:\\_|[^\\\]\n])*)\\\]/gi

/** Shortcodes that exporters of WordPress leave in Markdown, with the backslashes that they set before brackets taken away. */
export function unescapeBracketCodes(text: string): string {
  if (!text.includes('\\[')) return text
  return replaceOutsideCode(text, escaped, ({ groups: [whole = '', slash = '', name = '', values = ''] }) => {
    const isCode = /=\s*["']|https?:/.test(values) || text.includes(`\\[/${name}\\]`)
    return isCode ? `[${slash}${name}${values.replace(/\\([_*"<>])/g, '$1').replace(/\\$/, '')}]` : whole
  })
}

/**
 * Shortcodes of WordPress's plugins: players and posts that are known by name, links around words; of the others what they
 * enclose is kept. One without an end and without named values is words in brackets.
 */
export function translateBracketCodes(text: string, translation: Translation): string {
  const found = findOutsideCode(text, code)
  const pairs = pairTags(
    found.map(({ groups: [, slash = '', name = ''], offset, alone, at }) => {
      return { offset, name: name.toLowerCase(), closes: slash !== '', alone, line: at.line }
    }),
  )
  const closings = new Map<number, string>()
  const told = new Set<string>()
  return replaceFound(text, found, ({ groups, offset, at, alone, begins }: Occurrence) => {
    const [, slash = '', name = '', written = ''] = groups
    const pair = pairs.get(offset)
    const args = readArguments(written.replace(/^=/, ' '))
    const tell = (): void => {
      if (told.has(name)) return
      told.add(name)
      const message = `The shortcode “${name}” has no equivalent; its text was kept.`
      translation.report('markdown/unknown-shortcode', message, at, 'Write it as Markdown, or as HTML.')
    }
    if (slash !== '') return pair === undefined ? null : (closings.get(offset) ?? '')
    if (pair === undefined) {
      const isNamed = /=\s*["']/.test(written)
      const markup = knows(name) && (isNamed || /https?:/.test(written)) ? equivalentOf(name, args) : null
      if (markup !== null) return printMarkup(markup, alone, begins)
      const kept = isNamed ? keptMarkup(args) : null
      if (kept === null) return null
      tell()
      return printMarkup(kept, alone, begins)
    }
    const address = addressOf(args)
    if (address !== null && pair.opener.line === pair.closer.line) {
      closings.set(pair.closer.offset, '</a>')
      return openingAnchor(address)
    }
    const kept = keptMarkup(args)
    tell()
    return kept === null ? '' : `${alone ? ownLine : ''}${kept.html} `
  })
}
