import {
  announcements,
  contentText,
  glance,
  glanceSentence,
  inlineText,
  links,
  wordsFor,
} from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { readPost } from '../post.test.fixture.ts'

/** `stage | title` of each announcement. */
function found(body: string, front = ''): readonly string[] {
  const { recap } = readPost(`---\ntitle: t\n${front}---\n${body}`)
  return announcements(recap).map(
    ({ announcement }) => `${announcement.availability.stage ?? '-'} | ${inlineText(announcement.title)}`,
  )
}

describe('headings', () => {
  it.each([
    ['## Crane X (Preview)', 'preview | Crane X'],
    ['## Crane X [GA]', 'available | Crane X'],
    ['## Crane X - Public Preview', 'preview | Crane X'],
    ['## Crane X: Coming soon', 'announced | Crane X'],
    ['## Crane X is now generally available', 'available | Crane X'],
    ['## Crane X now in public preview!', 'preview | Crane X'],
    ['## [Preview] Crane X', 'preview | [Preview] Crane X'],
    ['## General availability: Crane X', 'available | General availability: Crane X'],
    ['## Kran X (Vorschau)', 'preview | Kran X'],
    ['## Grue X (disponible)', 'available | Grue X'],
    ['## Grúa X (vista previa)', 'preview | Grúa X'],
    ['## Guindaste X (em breve)', 'announced | Guindaste X'],
    ['## クレーンX（プレビュー）', 'preview | クレーンX'],
    ['## 起重机X（正式发布）', 'available | 起重机X'],
    ['## Crane X {availability="private-preview"}', 'private-preview | Crane X'],
  ])('%s', (heading, expected) => {
    expect(found(`${heading}\n\ntext\n`)).toEqual([expected])
  })

  it.each([
    '## What is coming soon',
    '## Preview',
    '## Preview of the day: cranes',
    '## Crane X (Part 2)',
    '## How to make it available',
    '## Available sessions (Tuesday)',
    '## The GA release process',
    '## Crane X (Preview) {availability=none}',
  ])('%s announces nothing', (heading) => {
    expect(found(`${heading}\n\ntext\n`)).toEqual([])
  })

  it('can be told to announce nothing by themselves', () => {
    expect(found('## Crane X (Preview)\n\n## Tug {availability=GA}\n', 'announcements: false\n')).toEqual([
      'available | Tug',
    ])
  })
})

describe('list items', () => {
  it('announce where each is led by a link or bold words and half state something', () => {
    const body =
      '- **Crane X** is now generally available. It lifts.\n- **Tug Y** (preview): it pulls.\n- [Buoy Z now in public preview](https://x.example/z).\n- [Rope](https://x.example/r)\n'
    expect(found(body)).toEqual(['available | Crane X', 'preview | Tug Y', 'preview | Buoy Z', '- | Rope'])
    const { recap } = readPost(body)
    expect(links(recap.children)).toHaveLength(2)
    const [crane, tug] = announcements(recap)
    expect(crane?.announcement.availability.as).toBe('is now generally available')
    expect(contentText(crane?.announcement.children ?? [])).toBe('It lifts.')
    expect(contentText(tug?.announcement.children ?? [])).toBe('it pulls.')
  })

  it.each([
    ['prose', '- You can use the crane, which is now generally available, today.\n- Others cannot.\n'],
    [
      'few',
      '- [One](https://x.example/1) (preview)\n- [Two](https://x.example/2)\n- [Three](https://x.example/3)\n',
    ],
    ['a single one', '- **Crane** (preview)\n'],
    ['tasks', '- [ ] **Crane** (preview)\n- [ ] **Tug** (preview)\n'],
    [
      'a sentence that goes on',
      '- **Crane** is now available in the shop that my friend runs and is nice\n- **Tug** is here\n',
    ],
  ])('stay a list: %s', (_name, body) => {
    expect(found(body)).toEqual([])
    expect(readPost(body).recap.children[0]?.type).toBe('list')
  })

  it('announce by signs that the post explains', () => {
    const body =
      '- 🚀 = Launch\n- 🌊 = Preview\n\n## Day one\n\n- 🚀 [Crane](https://x.example/c)\n- 🌊 [Tug](https://x.example/t)\n- 🚀 Rope for [all](https://x.example/r)\n'
    expect(found(body)).toEqual(['- | 🚀 Crane', 'preview | 🌊 Tug', '- | 🚀 Rope for all'])
  })

  it('announce below bold labels, which become sections', () => {
    const body =
      '- **News**\n  - [Crane is now generally available](https://x.example/c)\n  - [Preview: Tug](https://x.example/t)\n- **Talks**\n  - One\n'
    expect(found(body)).toEqual(['available | Crane', 'preview | Preview: Tug'])
    expect(readPost(body).recap.children.map(({ type }) => type)).toEqual(['section', 'section'])
  })
})

describe('bold lines', () => {
  it('announce with what follows them, up to the next', () => {
    const body = '**Crane X (Preview)**\n\nIt lifts.\n\n**Tug Y (GA)**\n\nIt pulls.\n\n**The end**\n\nBye.\n'
    expect(found(body)).toEqual(['preview | Crane X', 'available | Tug Y'])
    const { recap } = readPost(body)
    expect(recap.children.map(({ type }) => type)).toEqual([
      'announcement',
      'announcement',
      'paragraph',
      'paragraph',
    ])
    expect(glanceSentence(glance(recap), wordsFor('en'))).toBe('2 announcements: 1 available, 1 in preview')
  })
})
