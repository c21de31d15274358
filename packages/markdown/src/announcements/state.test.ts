import { build } from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { splitTitle } from './split-title.ts'
import { stateOf } from './state.ts'

describe('stateOf', () => {
  it.each([
    ['Preview', 'preview'],
    ['Public preview', 'preview'],
    ['in beta', 'preview'],
    ['Private Preview', 'private-preview'],
    ['Available Globally', 'available'],
    ['GA', 'available'],
    ['now generally available', 'available'],
    ['Coming soon', 'announced'],
    ['Deprecated', 'deprecated'],
    ['End of life', 'retired'],
  ])('%s is %s', (words, stage) => {
    expect(stateOf(words)?.stage).toBe(stage)
  })

  it.each(['Seattle', 'Part 2', 'previews of films', 'available on request only', 'S3', ''])(
    '%s states nothing',
    (words) => {
      expect(stateOf(words)).toBeNull()
    },
  )

  it.each([
    ['will launch later this year', 'announced', 'later this year'],
    ['kommt im Herbst', 'announced', 'Herbst'],
    ['will be retired on 1 March 2025', 'retired', '1 March 2025'],
    ['sera retiré en mars 2025', 'retired', 'mars 2025'],
  ])('“%s” is %s, and when', (words, stage, when) => {
    expect(stateOf(words)).toMatchObject({ stage, when })
  })

  it.each(['will launch the boat', 'kommt im Hafen an', 'arrive au port', 'on 1 March'])(
    '“%s” promises nothing',
    (words) => expect(stateOf(words)).toBeNull(),
  )

  it('parts a date and regions from the stage', () => {
    expect(stateOf('Coming soon, Q2 2023')).toMatchObject({ stage: 'announced', when: 'Q2 2023', where: [] })
    expect(stateOf('Preview, us-east-1')).toMatchObject({
      stage: 'preview',
      when: null,
      where: ['us-east-1'],
    })
  })
})

describe('splitTitle', () => {
  it('keeps the title and the words as the author wrote them', () => {
    const { title, availability } = splitTitle(build.inlines('Glue for Ray  [Public Preview] '))
    expect(title).toEqual(build.inlines('Glue for Ray'))
    expect(availability.as).toBe('Public Preview')
  })

  it('leaves brackets that state nothing, and a title that is nothing else', () => {
    expect(splitTitle(build.inlines('Ray (Part 2)')).title).toEqual(build.inlines('Ray (Part 2)'))
    expect(splitTitle(build.inlines('(Preview)')).availability.stage).toBeNull()
  })
})
