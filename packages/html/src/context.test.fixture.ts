import { wordsFor } from '@recapkit/content-model'
import type { HtmlContext } from './context.ts'
import { safeUrl } from './urls.ts'

/** What a feed decides: addresses below an example site, every local picture at hand but `gone.png`. */
export const feed: HtmlContext = {
  words: wordsFor('en'),
  headingLevel: 2,
  styling: 'inline',
  link: (target) =>
    target.kind === 'url' ? safeUrl(target.url) : `https://site.example/recap/#${target.id}`,
  picture: ({ src }) =>
    src.endsWith('gone.png') || src.startsWith('http')
      ? { src: 'https://site.example/missing.png', width: 480, height: 270, missing: true }
      : { src: `https://site.example/${src}`, width: 800, height: 600, missing: false },
}

/** What a page decides: a style sheet, ids, and links that stay on the page. */
export const page: HtmlContext = {
  ...feed,
  styling: 'classes',
  link: (target) => (target.kind === 'url' ? safeUrl(target.url) : `#${target.id}`),
}
