import { announcements, inlineText } from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { readPost } from '../post.test.fixture.ts'

/** Titles of announcements, indented below their umbrella. */
function found(body: string): readonly string[] {
  const { recap } = readPost(`---\ntitle: t\n---\n# News\n\n${body}`)
  return announcements(recap).map(
    ({ announcement, trail }) =>
      `${trail.some(({ type }) => type === 'announcement') ? '- ' : ''}${inlineText(announcement.title)}`,
  )
}

describe('an umbrella', () => {
  it('takes in siblings that end in a colon or share its name', () => {
    expect(found('### New Harbour tools (GA)\n\n### Manifest:\nx\n\n### Harbour Lens\nx\n')).toEqual([
      'New Harbour tools',
      '- Manifest:',
      '- Harbour Lens',
    ])
  })

  it('takes in products that are nested below it', () => {
    expect(found('### New Harbour tools (GA)\n\n#### Harbour Lens\nx\n\n#### How it works\nx\n')).toEqual([
      'New Harbour tools',
      '- Harbour Lens',
    ])
  })

  it.each([
    ['a conclusion', '### Conclusion:\nx\n'],
    ['what is about the post', '### How it works:\nx\n'],
    ['a question', '### Why Harbour tools?\nx\n'],
    ['another family', '### Something else entirely\nx\n'],
    ['a heading of a higher level', '## Harbour Lens:\nx\n'],
  ])('does not take in %s', (_name, next) => {
    expect(found(`### New Harbour tools (GA)\n\n${next}`)).toEqual(['New Harbour tools'])
  })

  it('does not take in a heading that states its own availability, and ends there', () => {
    expect(
      found('### New Harbour tools (GA)\n\n### Harbour Lens (Preview)\n\n### Harbour Map:\nx\n'),
    ).toEqual(['New Harbour tools', 'Harbour Lens'])
  })

  it('ends at the first sibling that does not join', () => {
    expect(found('### New Harbour tools (GA)\n\n### Conclusion\nx\n\n### Harbour Map:\nx\n')).toEqual([
      'New Harbour tools',
    ])
  })

  it('is never a single product', () => {
    expect(found('### Harbour Lens (GA)\n\n### Harbour Lens on the quay:\nx\n')).toEqual(['Harbour Lens'])
  })
})
