import { inlineText, type Words } from '@recapkit/content-model'
import type { Aspect } from '../geometry.ts'
import type { Deck, Part, ShownPicture, Slide } from '../slide.ts'
import { escapeAddress, escapeAlt, yamlText } from './escape.ts'
import { printInlines } from './inlines.ts'
import { type Dialect, printBadge, printPart } from './parts.ts'

/** What printing needs beside the deck. */
export interface PrintContext {
  readonly fileName: string
  readonly aspect: Aspect
  readonly css: string
  readonly words: Words
  /** Where a picture lies, from the deck's own folder. */
  readonly source: (picture: ShownPicture) => string
}

/** A deck as Marp reads it: front matter with the theme, slides between `---`, notes as comments. */
export function printMarp(deck: Deck, context: PrintContext): string {
  const numbers = new Map(
    deck.slides.flatMap((slide, index) => (slide.anchor === null ? [] : [[slide.anchor, index + 1]])),
  )
  const slideNumber = (anchor: string): number | null => numbers.get(anchor) ?? null
  const dialect: Dialect = {
    slideNumber,
    links: (anchor) => (numbers.has(anchor) ? `#${slideNumber(anchor)}` : null),
    picture: (part) => printPicture(part, '', context),
  }
  const slides = deck.slides.map((slide) => printSlide(slide, dialect, context))
  return `${frontMatter(deck, context)}\n${slides.join('\n\n---\n\n')}\n`
}

function frontMatter(deck: Deck, { fileName, aspect, css }: PrintContext): string {
  const facts = [
    ['title', deck.title],
    ['author', deck.author],
    ['description', deck.description],
  ].filter(([, value]) => value !== '')
  return [
    '---',
    `# Present:   npx @marp-team/marp-cli --preview --allow-local-files ${fileName}`,
    `# To PDF:    npx @marp-team/marp-cli --pdf --pdf-notes --pdf-outlines --allow-local-files ${fileName}`,
    `# To PPTX:   npx @marp-team/marp-cli --pptx --allow-local-files ${fileName}`,
    'marp: true',
    'theme: default',
    `size: '${aspect}'`,
    'paginate: true',
    `lang: ${deck.lang}`,
    ...facts.map(([key, value]) => `${key}: ${yamlText(value ?? '')}`),
    'style: |',
    css.trim().replace(/^(?=.)/gm, '  '),
    '---',
    '',
  ].join('\n')
}

function printSlide(slide: Slide, deckDialect: Dialect, context: PrintContext): string {
  const title = inlineText(slide.title)
  const dialect = { ...deckDialect, picture: (part: ShownPicture) => printPicture(part, title, context) }
  const beforeTitle: readonly Part[] =
    slide.kind === 'title' ? slide.body.filter((one) => one.type === 'picture') : []
  const level = slide.kind === 'title' || slide.kind === 'divider' ? '#' : '##'
  const part = slide.part > 1 ? ` <span class="part">(${slide.part}/${slide.parts})</span>` : ''
  return [
    `<!-- _class: ${slideClasses(slide).join(' ')} -->`,
    ...(slide.kind === 'title' ? ['<!-- _paginate: false -->'] : []),
    ...beforeTitle.map((one) => printPart(one, dialect)),
    `${level} ${printInlines(slide.title, dialect.links)}${part}${printBadge(slide.badge)}`,
    ...slide.body.filter((one) => !beforeTitle.includes(one)).map((one) => printPart(one, dialect)),
    ...(slide.notes === '' ? [] : [printNotes(slide.notes, context.words)]),
  ].join('\n\n')
}

/** What the theme needs to know of a slide: its kind, and which parts share it. */
export function slideClasses({ kind, body }: Slide): readonly string[] {
  const found: string[] = [kind]
  if (body.some((part) => part.type === 'picture' && part.place === 'beside')) found.push('split')
  if (body.some((part) => part.type === 'figures')) found.push('figures')
  if (body.some((part) => part.type === 'wall')) found.push('wall')
  if (kind !== 'title' && kind !== 'closing' && body.at(-1)?.type === 'small') found.push('cut')
  return found
}

/** A picture without words of its own is told by its caption, else by the title it stands under. */
export const altOf = ({ picture, caption }: ShownPicture, title: string): string =>
  picture.alt || inlineText(caption) || title

function printPicture(part: ShownPicture, title: string, context: PrintContext): string {
  const picture = `![w:${part.width} h:${part.height} ${escapeAlt(altOf(part, title))}](${escapeAddress(context.source(part))})`
  return part.target?.kind === 'url' ? `[${picture}](${escapeAddress(part.target.url)})` : picture
}

/**
 * Notes as a comment that Marp cannot take for a directive: its first line is plain words, after which nothing in it
 * can be YAML's `key: value`.
 */
export function printNotes(notes: string, words: Words): string {
  const safe = notes.replace(/--(!?)>/g, '-- $1>')
  const first = safe.split('\n', 1)[0] ?? ''
  const guard =
    /^[\p{L}\p{N}][^:#]*$/u.test(first) && !/^(?:prettier-ignore|markdownlint-|lint )/.test(first)
      ? ''
      : `${words.notes}\n\n`
  return `<!--\n${guard}${safe}\n-->`
}
