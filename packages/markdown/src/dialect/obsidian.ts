import { slug } from '@recapkit/content-model'
import { escapeAttribute } from 'entities'
import { frameMarkup, linkMarkup, printMarkup } from './markup.ts'
import { replaceOutsideCode, type Translation } from './translation.ts'

/** `![[file|words]]`, and `[[page#heading|words]]`; in a table the bar is escaped. */
const embed = /!\[\[([^\][|\n\\]+)(?:\\?\|([^\][\n]*))?\]\]/g
const wikiLink = /(?<![!\]\\[])\[\[(?![\s$-])([^\][|\n\\]*[^\][|\n\\\s])(?:\\?\|([^\][\n]+))?\]\](?![(:[\]])/g
/** Among words it stands between spaces; over lines its signs have lines of their own. */
const comment =
  /(?<!\S)%%(?![%[])(?:[^%\n]|%(?!%))+%%(?![%\p{L}\d])|^%%[ \t]*\n(?:(?!%%)[^\n]*\n){0,200}%%[ \t]*$/gmu
/** At the end of a paragraph or of an item, or below a block. */
const blockName =
  /(?<=[ \t]|^)\^([a-z\d][a-z\d-]{2,})[ \t]*(?=\n[ \t]*(?:\n|[-*+][ \t]|\d+[.)][ \t])|\n?(?![\s\S]))/gim

const pictures = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i
const media = /\.(?:mp4|webm|ogv|mov|mkv|mp3|wav|m4a|ogg|flac)$/i
const files = /\.(?:pdf|canvas|excalidraw|docx|pptx|zip)$/i

/**
 * What Obsidian adds to Markdown: links to notes and parts of notes, embedded pictures, media, files and notes, comments,
 * and the names of blocks. A note that is not among the site's pages is reported, and its words are kept; a
 * comment, which Obsidian shows to the writer alone, is left out and reported.
 */
export function translateObsidian(text: string, translation: Translation): string {
  const uncommented = replaceOutsideCode(text, comment, ({ at }) => {
    translation.report('markdown/comment', 'A comment of Obsidian was left out.', at)
    return ''
  })
  const unnamed = replaceOutsideCode(uncommented, blockName, ({ groups: [, name = ''] }) =>
    /[\d-]/.test(name) || text.includes(`#^${name}`) ? '' : null,
  )
  const embedded = replaceOutsideCode(
    unnamed,
    embed,
    ({ groups: [whole = '', name = '', words = ''], at, alone }) => {
      const src = name.trim()
      if (!isNote(src, words, text, translation) && !/\.\w+$/.test(src)) return whole
      const shown = /^\d+(?:x\d+)?$/.test(words) ? '' : words
      if (pictures.test(src)) return `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(shown)}">`
      if (media.test(src)) return printMarkup(frameMarkup(src, shown === '' ? src : shown), alone)
      if (files.test(src)) return linkMarkup(src, shown === '' ? src : shown).html
      const message = `The note “${src}” was not included; its name was kept.`
      translation.report('markdown/unresolved-reference', message, at, 'Write its text here.')
      return shown === '' ? src : shown
    },
  )
  return replaceOutsideCode(embedded, wikiLink, ({ groups: [whole = '', page = '', words = ''], at }) =>
    isNote(page, words, text, translation) ? noteLink(page.trim(), words, translation, at) : whole,
  )
}

/**
 * A word in small letters alone, a number or a path of code may stand in double brackets for reasons of its own, and a label
 * that the post defines makes a link between brackets (CommonMark 0.31, example 559).
 */
function isNote(page: string, words: string, text: string, { site }: Translation): boolean {
  if (text.includes(`[${page}]:`)) return false
  return words !== '' || /[\p{Lu}\p{Lo} /#]/u.test(page) || Object.hasOwn(site.posts, page)
}

function noteLink(
  written: string,
  words: string,
  { site, report }: Translation,
  at: Parameters<Translation['report']>[2],
): string {
  const [page = '', heading] = written.split('#', 2)
  const shown = words === '' ? written.replace(/^#\^?|\.md$/g, '').replace('#', ' › ') : words
  const anchor = heading === undefined || heading.startsWith('^') ? '' : `#${slug(heading)}`
  if (page === '') return anchor === '' ? shown : `[${shown}](${anchor})`
  const name = page.split('/').at(-1) ?? page
  const key = [page, `${page}.md`, name, name.replace(/\.md$/, '')].find((one) =>
    Object.hasOwn(site.posts, one),
  )
  if (key !== undefined) return `[${shown}](<${site.posts[key] ?? ''}${anchor}>)`
  report(
    'markdown/unresolved-reference',
    `The note “${page}” was not found among the site’s pages; its words were kept.`,
    at,
    'Link to its address.',
  )
  return shown
}
