import { describe, expect, it } from 'vitest'
import { asHtml, asSpecified } from './as-html.ts'
import { gfmExamples } from './gfm.ts'
import { gfmDifferences } from './gfm-differences.ts'

describe.each(Object.entries(gfmExamples))('GitHub Flavored Markdown 0.29, %s', (_section, examples) => {
  it.each(examples)('$markdown', ({ markdown, html }) => {
    const different = gfmDifferences[markdown]
    expect(asHtml(markdown)).toBe(asSpecified(different?.html ?? html))
    if (different !== undefined) expect(asSpecified(different.html)).not.toBe(asSpecified(html))
  })
})

describe('the differences from GitHub Flavored Markdown', () => {
  const markdowns = Object.values(gfmExamples).flatMap((examples) => examples.map(({ markdown }) => markdown))

  it('are of three classes, two and one and one among 35 examples', () => {
    const classes = Object.values(gfmDifferences).map((one) => one.class)
    expect(classes.filter((name) => name === 'safe addresses')).toHaveLength(2)
    expect(classes.filter((name) => name === 'subscript')).toHaveLength(1)
    expect(classes.filter((name) => name === 'no lost cells')).toHaveLength(1)
    expect([markdowns.length, new Set(markdowns).size]).toEqual([35, 35])
    expect(Object.keys(gfmDifferences).filter((markdown) => !markdowns.includes(markdown))).toEqual([])
  })
})
