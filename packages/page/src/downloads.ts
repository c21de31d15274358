import type { Artefact, Entry, Words } from '@recapkit/content-model'
import { element, encodeUrl, escapeText } from '@recapkit/html'
import type { Place } from './site.ts'

/** The documents that were made of the recap, with their sizes; empty when there are none. */
export function downloads({ made }: Entry, { words, root }: Place): string {
  if (made.length === 0) return ''
  const items = made.map((artefact) => {
    const size = element('small', {}, bytes(artefact.byteLength))
    const href = root + encodeUrl(artefact.path)
    return element(
      'li',
      {},
      element('a', { href, download: true }, escapeText(label(artefact, words)), ' ', size),
    )
  })
  return element('nav', { class: 'downloads', 'aria-label': words.downloads }, element('ul', {}, ...items))
}

function label({ format, path }: Artefact, words: Words): string {
  if (format === 'pdf') return words.handout
  if (format === 'docx') return words.wordDocument
  const deck = decks[format]
  return deck === undefined ? (path.split('/').at(-1) ?? path) : `${words.slides} (${deck})`
}

const decks: Readonly<Record<string, string>> = { marp: 'Marp', slidev: 'Slidev', reveal: 'reveal.js' }

/** "287 kB", "1.2 MB". */
function bytes(count: number): string {
  return count < 1_000_000
    ? `${Math.max(1, Math.round(count / 1000))} kB`
    : `${(count / 1_000_000).toFixed(1)} MB`
}
