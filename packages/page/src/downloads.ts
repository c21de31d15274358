import { artefactName, type Entry } from '@recapkit/content-model'
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
      element('a', { href, download: true }, escapeText(artefactName(artefact, words)), ' ', size),
    )
  })
  return element('nav', { class: 'downloads', 'aria-label': words.downloads }, element('ul', {}, ...items))
}

/** "287 kB", "1.2 MB". */
function bytes(count: number): string {
  return count < 1_000_000
    ? `${Math.max(1, Math.round(count / 1000))} kB`
    : `${(count / 1_000_000).toFixed(1)} MB`
}
