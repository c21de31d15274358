/** A slide as its dialect sees it. */
export interface ReadSlide {
  readonly title: string
  readonly notes: string
}

interface Line {
  readonly text: string
  /** In a fence, a comment or an HTML block, where Markdown sees no marks. */
  readonly opaque: boolean
}

/** Lines with what CommonMark keeps opaque: fences (sections 4.5), comments and `pre` (4.6, kinds 1 and 2). */
function marked(text: string): readonly Line[] {
  let fence: string | null = null
  let block: RegExp | null = null
  return text.split('\n').map((line): Line => {
    if (block !== null) {
      if (block.test(line)) block = null
      return { text: line, opaque: true }
    }
    if (fence !== null) {
      if (new RegExp(`^ {0,3}${fence}\`*\\s*$`).test(line)) fence = null
      return { text: line, opaque: true }
    }
    const begins = /^ {0,3}(`{3,})[^`]*$/.exec(line)?.[1]
    if (begins !== undefined) fence = begins
    const end = /^<!--/.test(line) ? /-->/ : /^<(?:pre|style)\b/.test(line) ? /<\/(?:pre|style)>/ : null
    if (end?.test(line) === false) block = end
    return { text: line, opaque: begins !== undefined || end !== null }
  })
}

const body = (deck: string): string => deck.replace(/^---\n[\s\S]*?\n---\n/, '')

const unescaped = (text: string): string =>
  text
    .replace(/<span class="(?:badge|part)[\s\S]*$/, '')
    .replace(/<[a-z/!?][^>]*>/gi, '')
    .replace(/&#x([0-9A-F]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')

function title(lines: readonly Line[]): string {
  return unescaped(lines.find((line) => !line.opaque && /^#{1,6} /.test(line.text))?.text ?? '')
}

/** Marpit: a thematic break begins a slide; a comment that is no directive is a note. */
export function readMarp(deck: string): readonly ReadSlide[] {
  return split(
    marked(body(deck)),
    (line) => !line.opaque && /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/.test(line.text),
  ).map((lines) => {
    const text = lines.map((line) => line.text).join('\n')
    const comments = Array.from(text.matchAll(/^<!--+\s*([\s\S]*?)\s*--+>/gm), ([, comment]) => comment ?? '')
    const notes = comments.filter((comment) => !isDirective(comment))
    return { title: title(lines), notes: notes.join('\n') }
  })
}

/** YAML whose first line is a mapping can hold a directive; a plain first line cannot be followed by one. */
const isDirective = (comment: string): boolean =>
  /^(?:[^\s:]+|"[^"]*"|'[^']*'):(?:\s|$)|^[-?%{&!|>]|^prettier-ignore/.test(comment)

/** reveal.js' Markdown plugin: lines of three hyphens split, code or not; the first "Note:" begins the notes. */
export function readReveal(deck: string): readonly ReadSlide[] {
  return body(deck)
    .split(/\r?\n---\r?\n/)
    .map((slide) => {
      const parts = slide.split(/^\s*notes?:/gim)
      const [shown = '', notes = ''] = parts
      return { title: title(marked(shown)), notes: parts.length === 2 ? notes.trim() : '' }
    })
}

/** reveal-md: the same behind a text area, which reads character references once (HTML, 13.2.5.2). */
export const readRevealMd = (deck: string): readonly ReadSlide[] =>
  readReveal(
    deck
      .replace(/&#x([0-9A-F]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&'),
  )

/** Slidev's parser: `---` at the beginning of a line splits outside fences; front matter may follow. */
export function readSlidev(deck: string): readonly ReadSlide[] {
  const slides: Line[][] = []
  let inMatter = false
  let fenced: string | null = null
  for (const line of deck.split('\n')) {
    if (fenced !== null) {
      if (line.startsWith(fenced)) fenced = null
      slides.at(-1)?.push({ text: line, opaque: true })
      continue
    }
    if (/^---+\s*$/.test(line)) {
      if (!inMatter) slides.push([])
      inMatter = !inMatter
      continue
    }
    if (inMatter) continue
    fenced = /^`{3,}/.exec(line)?.[0] ?? null
    slides.at(-1)?.push({ text: line, opaque: fenced !== null })
  }
  return slides.map((lines) => {
    const text = lines.map((line) => line.text).join('\n')
    const notes = /<!--([\s\S]*?)-->\s*$/.exec(text)?.[1]?.trim() ?? ''
    return { title: title(lines), notes }
  })
}

function split(lines: readonly Line[], at: (line: Line) => boolean): readonly (readonly Line[])[] {
  const parts: Line[][] = [[]]
  for (const line of lines) {
    if (at(line)) parts.push([])
    else parts.at(-1)?.push(line)
  }
  return parts
}
