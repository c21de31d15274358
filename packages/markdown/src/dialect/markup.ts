import { escapeAttribute, escapeText } from 'entities'
import { plainTitle } from '../metadata/title.ts'
import { type Arguments, namedArgument } from './arguments.ts'

/** What stands for a tag of another engine: HTML, for the line alone or among words. */
export interface Markup {
  readonly html: string
  /** False for what may stand among words. */
  readonly block: boolean
}

/** Set before a block on its own line: HTML then ends with the line, and Markdown may follow on the next. */
export const ownLine = '<!-- -->'

/** The markup as text for the place of the tag: alone on its line, at the beginning of one, or among words. */
export function printMarkup({ html, block }: Markup, alone: boolean, begins: boolean = alone): string {
  const line = html.replace(/\s*\n\s*/g, ' ')
  return alone || (block && begins) ? ownLine + line : line
}

const pictureFile = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)(?:[?#]\S*)?$/i

const sources = ['src', 'url', 'file', 'path', 'filename', 'link-src', 'source']

/** A picture tag: its address is named or is the value that looks like a picture's; its caption is Markdown. */
export function pictureMarkup(args: Arguments, anyAddress: boolean): Markup | null {
  const given = namedArgument(args, 'image', 'img', 'image_path') ?? namedArgument(args, ...sources)
  const isPicture = anyAddress || args.named.has('alt') || args.named.has('image') || args.named.has('img')
  const named = given !== null && (isPicture || pictureFile.test(given)) ? given : null
  const src =
    named ?? args.values.find((value) => pictureFile.test(value)) ?? (anyAddress ? args.values[0] : undefined)
  if (src === undefined || src === null) return null
  const others = args.values.filter(
    (value) => value !== src && /\s|^\p{Lu}/u.test(value) && !/^[\w-]+:/.test(value),
  )
  const title = namedArgument(args, 'title')
  const said = namedArgument(args, 'caption', 'cap', 'description')
  const caption =
    title === null || said === null || said.includes(title) ? (said ?? title) : `**${title}** ${said}`
  const alt =
    namedArgument(args, 'alt', 'alt_text', 'alttext') ??
    others[0] ??
    (caption === null ? '' : plainTitle(caption))
  const link = namedArgument(args, 'link', 'href', 'target')
  const img = `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}">`
  const shown = link === null || /^_/.test(link) ? img : `<a href="${escapeAttribute(link)}">${img}</a>`
  const credit = namedArgument(args, 'attr', 'credit', 'attribution')
  const creditLink = namedArgument(args, 'attrlink', 'credit_link')
  const credited = credit === null || creditLink === null ? credit : linkMarkup(creditLink, credit).html
  const below = [caption, credited].filter((part) => part !== null)
  if (below.length === 0) return { html: shown, block: false }
  const figcaption = `<figcaption markdown="span">${below.join(' ')}</figcaption>`
  return { html: `<figure>${shown}${figcaption}</figure>`, block: true }
}

/** Lines that a pair of tags puts around what it encloses. */
export interface Enclosure {
  readonly opening: string
  readonly closing: string
}

/** A quotation, with whom it is from below it. */
export function quoteMarkup(from: string | null): Enclosure {
  const credit = from === null ? '' : `<p markdown="span">— ${from}</p>`
  return { opening: `${ownLine}<blockquote>`, closing: `${ownLine}${credit}</blockquote>` }
}

/** Fences of code in a language, with a title. */
export function codeMarkup(language: string, title: string | null): Enclosure {
  const titled = title === null ? '' : ` title="${title.replaceAll('"', '')}"`
  return { opening: `\`\`\`\`${language}${titled}`, closing: '````' }
}

/** Words in bold on a line of their own: the name of a tab, the title of a card. */
export function labelMarkup(label: string): string {
  return `${ownLine}<p><strong>${escapeText(label)}</strong></p>`
}

/** A frame that shows a page of another service. */
export function frameMarkup(address: string, title: string | null): Markup {
  const titled = title === null ? '' : ` title="${escapeAttribute(title)}"`
  return { html: `<iframe src="${escapeAttribute(address)}"${titled}></iframe>`, block: true }
}

/** A link with its own address as its words. */
export function linkMarkup(address: string, words: string): Markup {
  return { html: `<a href="${escapeAttribute(address)}">${escapeText(words)}</a>`, block: false }
}

/** Code that a tag encloses: a fenced block where the tags have lines of their own, else preformatted or a code span. */
export function fenced(language: string, code: string, title: string | null = null): string {
  if (/^[ \t]*\n/.test(code)) return `${codeMarkup(language, title).opening}${code.trimEnd()}\n\`\`\`\``
  if (!code.includes('\n')) return `\`${code.trim()}\``
  return `<pre><code class="language-${escapeAttribute(language)}">${escapeText(code)}</code></pre>`
}
