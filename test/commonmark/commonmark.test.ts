import { wordsFor } from '@recapkit/content-model'
import { type HtmlContext, toHtml } from '@recapkit/html'
import { read, type SiteFacts } from '@recapkit/markdown'
import { tests } from 'commonmark-spec'
import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'
import { normalise } from './normalise.ts'

const url = 'https://base.example/'
const site: SiteFacts = {
  lang: 'en',
  url,
  basePath: '',
  generator: 'astro',
  authors: {},
  includes: {},
  posts: {},
}
const context: HtmlContext = {
  words: wordsFor('en'),
  headingLevel: 1,
  styling: 'classes',
  link: (target) => (target.kind === 'url' ? target.url : `#${target.id}`),
  picture: ({ src }) => ({ src, width: null, height: null, missing: false }),
}

/** The specification writes tabs as arrows. */
const tabs = (text: string): string => text.replaceAll('→', '\t')

function isAsSpecified(markdown: string, html: string): boolean {
  const text = `---\ntitle: Not in any example\ndate: 2020-01-01\n---\n${tabs(markdown)}`
  const { value } = read({ path: 'example.md', text }, site)
  return value !== null && normalise(toHtml(value.children, context), url) === normalise(tabs(html), url)
}

describe('the examples of CommonMark 0.31.2', () => {
  const named = Object.values(differences).flatMap(({ examples }) => examples)
  const different = tests
    .filter(({ markdown, html }) => !isAsSpecified(markdown, html))
    .map(({ number }) => number)

  it('are read as specified, but for those that differ for a named reason', () => {
    expect(different.filter((number) => !named.includes(number))).toEqual([])
  })

  it('differ wherever a reason says so, and for one reason', () => {
    expect(named.filter((number) => !different.includes(number))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
  })

  it('are all there', () => {
    expect(tests).toHaveLength(652)
    expect(tests.length - different.length).toBe(652 - named.length)
  })
})
