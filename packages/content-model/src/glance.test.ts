import { describe, expect, it } from 'vitest'
import * as build from './build.ts'
import { everything } from './everything.ts'
import { glance, glanceSentence } from './glance.ts'
import { wordsFor } from './words.ts'

describe('glance', () => {
  it('tells of products, not of umbrellas, grouped by the nearest section', () => {
    const { groups } = glance(everything)
    expect(groups.map((group) => group.section?.title)).toStrictEqual(['The harbour'])
    expect(groups[0]?.rows.map((row) => [row.title, row.umbrella])).toStrictEqual([
      ['Night ferry', null],
      ['Crane planner', 'Harbour tools'],
      ['Bridge', null],
    ])
  })
  it('counts by stage in one sentence', () => {
    expect(glanceSentence(glance(everything), wordsFor('en'))).toBe(
      '3 announcements: 1 available, 1 in preview, 1 coming soon',
    )
  })
  it('says nothing of a recap without announcements', () => {
    expect(glanceSentence(glance(build.recap('Trip', [])), wordsFor('en'))).toBe('')
  })
})
