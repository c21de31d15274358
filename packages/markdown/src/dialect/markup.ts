import { escapeAttribute, escapeText } from 'entities'
import { type Arguments, namedArgument } from './arguments.ts'

/** What stands for a tag of another engine: HTML, for the line alone or among words. */
export interface Markup {
  readonly html: string
  /** False for what may stand among words. */
  readonly block: boolean
}

/** Set before a block on its own line: HTML then ends with the line, and Markdown may follow on the next. */
const ownLine = '<!-- -->'

/** The markup as text for the place of the tag. */
export function printMarkup({ html, block }: Markup, alone: boolean): string {
  const line = html.replace(/\s*\n\s*/g, ' ')
  return alone || block ? `${alone ? ownLine : ''}${line}` : line
}

const pictureFile = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)(?:[?#]\S*)?$/i

/** A picture tag: its address is named or is the value that looks like a picture's; its caption is Markdown. */
export function pictureMarkup(args: Arguments, anyAddress: boolean): Markup | null {
  const named = namedArgument(
    args,
    'src',
    'url',
    'image',
    'img',
    'file',
    'path',
    'filename',
    'image_path',
    'link-src',
    'source',
  )
  const src =
    named ?? args.values.find((value) => pictureFile.test(value)) ?? (anyAddress ? args.values[0] : undefined)
  if (src === undefined || src === null) return null
  const others = args.values.filter(
    (value) => value !== src && /\s|^\p{Lu}/u.test(value) && !/^[\w-]+:/.test(value),
  )
  const caption = namedArgument(args, 'caption', 'cap', 'description') ?? namedArgument(args, 'title')
  const alt = namedArgument(args, 'alt', 'alt_text', 'alttext') ?? others[0] ?? caption ?? ''
  const link = namedArgument(args, 'link', 'href', 'target')
  const img = `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}">`
  const shown = link === null || /^_/.test(link) ? img : `<a href="${escapeAttribute(link)}">${img}</a>`
  const credit = [caption, namedArgument(args, 'attr', 'credit', 'attribution')].filter(
    (part) => part !== null,
  )
  if (credit.length === 0) return { html: shown, block: false }
  return { html: `<figure>${shown}<figcaption>${credit.join(' ')}</figcaption></figure>`, block: true }
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
export function fenced(language: string, code: string): string {
  if (/^[ \t]*\n/.test(code)) return `\`\`\`\`${language}${code.trimEnd()}\n\`\`\`\``
  if (!code.includes('\n')) return `\`${code.trim()}\``
  return `<pre><code class="language-${escapeAttribute(language)}">${escapeText(code)}</code></pre>`
}
