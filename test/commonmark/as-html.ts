import { wordsFor } from '@recapkit/content-model'
import { type HtmlContext, toHtml } from '@recapkit/html'
import { read, type SiteFacts, unknownSite } from '@recapkit/markdown'
import { normalise } from './normalise.ts'

const url = 'https://base.example/'
const site: SiteFacts = { ...unknownSite, url, generator: 'astro' }
const context: HtmlContext = {
  words: wordsFor('en'),
  headingLevel: 1,
  styling: 'classes',
  link: (target) => (target.kind === 'url' ? target.url : `#${target.id}`),
  picture: ({ src }) => ({ src, width: null, height: null, missing: false }),
}

/** Markdown through the model to HTML in which only what Markdown says differs; null when it is not read. */
export function asHtml(markdown: string): string | null {
  const text = `---\ntitle: Not in any example\ndate: 2020-01-01\n---\n${markdown}`
  const { value } = read({ path: 'example.md', text }, site)
  return value === null ? null : normalise(toHtml(value.children, context), url)
}

/** The HTML of a specification, to be compared with that. */
export const asSpecified = (html: string): string => normalise(html, url)
