import type { Words } from '@recapkit/content-model'
import type { Deck, ShownPicture } from '../slide.ts'
import { escapeAddress, escapeAlt, yamlText } from './escape.ts'
import { type PrintContext, printBodies, slideClasses } from './print.ts'

/** A deck as Marp reads it: front matter with the theme, slides between `---`, notes as comments. */
export function printMarp(deck: Deck, context: PrintContext): string {
  const bodies = printBodies(deck, { slideAddress: (number) => `#${number}`, picture: printPicture }, context)
  const slides = deck.slides.map((slide, index) =>
    [
      `<!-- _class: ${slideClasses(slide)} -->`,
      ...(slide.kind === 'title' ? ['<!-- _paginate: false -->'] : []),
      bodies[index],
      ...(slide.notes === '' ? [] : [printNotes(slide.notes, context.words)]),
    ].join('\n\n'),
  )
  return `${frontMatter(deck, context)}\n${slides.join('\n\n---\n\n')}\n`
}

/** The file of a theme of the author's, beside the deck. */
export const themeFileName = 'marp-theme.css'

function frontMatter(deck: Deck, { fileName, aspect, css, theme }: PrintContext): string {
  const file = theme === null ? fileName : `${fileName} --theme-set ${themeFileName}`
  const facts = Object.entries({ title: deck.title, author: deck.author, description: deck.description })
  return [
    '---',
    `# Present:   npx @marp-team/marp-cli --preview --allow-local-files ${file}`,
    `# To PDF:    npx @marp-team/marp-cli --pdf --pdf-notes --pdf-outlines --allow-local-files ${file}`,
    `# To PPTX:   npx @marp-team/marp-cli --pptx --allow-local-files ${file}`,
    'marp: true',
    `theme: ${theme === null ? 'default' : yamlText(theme)}`,
    `size: '${aspect}'`,
    'paginate: true',
    `lang: ${yamlText(deck.lang)}`,
    ...facts.filter(([, value]) => value !== '').map(([key, value]) => `${key}: ${yamlText(value)}`),
    'style: |',
    css.trim().replace(/^(?=.)/gm, '  '),
    '---',
    '',
  ].join('\n')
}

function printPicture({ width, height, target }: ShownPicture, alt: string, source: string): string {
  const picture = `![w:${width} h:${height} ${escapeAlt(alt)}](${escapeAddress(source)})`
  return target?.kind === 'url' ? `[${picture}](${escapeAddress(target.url)})` : picture
}

/**
 * Notes as a comment that Marp cannot take for a directive: its first line is plain words, after which nothing in it
 * can be YAML's `key: value`.
 */
export function printNotes(notes: string, words: Words): string {
  const safe = commentText(notes)
  const first = safe.split('\n', 1)[0] ?? ''
  const isPlain =
    /^[\p{L}\p{N}][^:#]*$/u.test(first) && !/^(?:prettier-ignore|markdownlint-|lint )/.test(first)
  return `<!--\n${isPlain ? '' : `${words.notes}\n\n`}${safe}\n-->`
}

/** Text that cannot end the comment it stands in, nor, where slides are split before Markdown is read, the slide. */
export const commentText = (text: string): string =>
  text.replace(/--(!?)>/g, '-- $1>').replace(/^-{3,}(?=\s*$)/gm, (line) => Array.from(line).join(' '))
