import { inlineText } from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { readPost } from '../post.test.fixture.ts'
import { found } from './found.test.fixture.ts'

describe('a heading that says of all below it how far it is', () => {
  it('gives its stage to the headings, names and led items that stand below', () => {
    expect(found('## In preview\n\n### Quay\n\nText.\n\n### Berth (GA)\n\nText.')).toEqual([
      'preview | Quay',
      'available | Berth',
    ])
    expect(found('## Generally available\n\n- Quay\n- Berth 2')).toEqual([
      'available | Quay',
      'available | Berth 2',
    ])
    expect(found('## Public preview features\n\n- **Quay**: holds ships.\n- **Berth**: holds one.')).toEqual([
      'preview | Quay',
      'preview | Berth',
    ])
  })

  it('may be a bold line, or a line that leads to a list', () => {
    expect(found('**Now available**\n\n- Quay\n\nIn beta:\n\n- Berth\n- Pier\n\nOthers:\n\n- Rope')).toEqual([
      'available | Quay',
      'preview | Berth',
      'preview | Pier',
    ])
    const { recap } = readPost('# t\n\n**Coming soon**\n\n- Quay\n\nMore is said.\n')
    expect(
      recap.children.map((node) => (node.type === 'section' ? inlineText(node.title) : node.type)),
    ).toEqual(['Coming soon', 'divider', 'paragraph'])
    expect(found('## Private previews\n\n- Quay')).toEqual(['private-preview | Quay'])
  })

  it.each([
    ['speaks of other things', '## Available languages\n\n- English\n- German'],
    ['is of the programme', '## Coming up next\n\n- Lunch\n- Keynote'],
    [
      'leads to sentences',
      '## In preview\n\n- We saw it, and liked it. It was good.\n- So did others, they said.',
    ],
    ['leads to what is no product', '## In preview\n\n### Conclusion\n\nText.\n\n### Slides\n\nText.'],
  ])('gives none where it %s', (_what, body) => {
    expect(found(body)).toEqual([])
  })
})

describe('announcements in the wild', () => {
  it.each([
    ['## New features in Alpha\n\n### Sidecars', 'preview | Sidecars'],
    [
      '### Graduations to stable in 1.30\n\nTwo:\n\n- [Quay events](https://q.example/)\n- [Berths](https://b.example/)',
      'available | Quay events',
    ],
    ['## Quay\n\n- [Quay Lens (GA)](https://q.example/) : sees far.', 'available | Quay Lens'],
    ['## Quay\n\n- North Quay (Public Preview) : a small one.', 'preview | North Quay'],
    ['## Quay\n\n**Quay**, now in preview, holds ships.', 'preview | Quay'],
    ['### Announcing Quay Preview 4', 'preview | Announcing Quay Preview 4'],
    [
      '## Quay\n\n- **Lens**: sees far. Now generally available.\n- **Berth**: holds ships. Available now in private preview.',
      'available | Lens',
    ],
    ['### Quay (retiring March 2025)', 'retired | Quay'],
    ['### Quay (available in 90 days)', 'announced | Quay'],
    ['### SDK 6 Preview 4', 'preview | SDK 6 Preview 4'],
    ['### Quay DNS Public Preview', 'preview | Quay DNS'],
    ['### Quay (GA Nov 2023)', 'available | Quay'],
    ['### Quay (GA in July)', 'announced | Quay'],
    ['### Beta → GA: Quay', 'available | Beta → GA: Quay'],
    ['### Sidecars graduate to stable', 'available | Sidecars'],
    ['### Available now: Quay', 'available | Available now: Quay'],
    ['### Quay (정식 출시)', 'available | Quay'],
    ['### Quay 프리뷰 공개', 'preview | Quay'],
    ['### Quay (anteprima pubblica)', 'preview | Quay'],
    ['### Quay (kommt bald)', 'announced | Quay'],
    [
      '- [[In development] Private Preview: Quay](https://q.example/)\n- [[Launched] GA: Berth](https://b.example/)',
      'private-preview | [In development] Private Preview: Quay',
    ],
    [
      '- **Preview** – Quay holds ships\n- **Preview** – Berth holds one',
      'preview | Preview – Quay holds ships',
    ],
    ['## News\n\n**Quay**, now in preview, holds ships.', 'preview | Quay'],
  ])('%s', (body, first) => {
    expect(found(`${body}\n\nText.`)[0]).toBe(first)
  })

  it.each([
    '### Talk: from beta to GA',
    '- **Curling**: a talk about it.\n- **Going GA**: lessons from it.',
    '### Photo gallery (coming soon)',
    '### Lunch (available to all)',
    '### Deep dive: Quay 1.30 (beta) internals talk',
    '- **GA**: fully supported.\n- **Preview**: not for production.',
  ])('no announcement: %s', (body) => {
    expect(found(`${body}\n\nText.`)).toEqual([])
  })
})
