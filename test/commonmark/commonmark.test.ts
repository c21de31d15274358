import { tests } from 'commonmark-spec'
import { describe, expect, it } from 'vitest'
import { asHtml, asSpecified } from './as-html.ts'
import { differences } from './differences.ts'

/** The specification writes tabs as arrows. */
const tabs = (text: string): string => text.replaceAll('→', '\t')

const isAsSpecified = (markdown: string, html: string): boolean =>
  asHtml(tabs(markdown)) === asSpecified(tabs(html))

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
