import { announcements, contentText, glance, glanceSentence, links, wordsFor } from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { readPost } from '../post.test.fixture.ts'
import { found } from './found.test.fixture.ts'

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
    ['## Crane X - _Public Preview_', 'preview | Crane X'],
    ['## Crane X is **GA**', 'available | Crane X'],
    ['## Crane X `Preview`', 'preview | Crane X'],
    ['## The *big* Crane X <sup>Beta</sup>', 'preview | The big Crane X'],
    ['## Crane X (GA 🎉)', 'available | Crane X'],
    ['## ✅ GA — Crane X', 'available | ✅ GA — Crane X'],
    ['## Crane X: GA in three regions', 'available | Crane X'],
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
    '## The way to **GA**',
    '## Fixes in `beta`',
    '## Testing `Preview`',
    '## npm install foo `beta`',
    '## Cranes for *everyone*',
    '## Crane X [`GA`](https://x.example/ga)',
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

  it('keep a date in brackets below a linked name, and know Korean news', () => {
    const body =
      '## 최신 소식\n\n- [크레인 X 정식 출시](https://x.example) (2031-11-11)\n- [부표 Y](https://y.example) (2031-11-10)\n- [밧줄 Z](https://z.example) (2031-11-09)\n'
    expect(found(body)).toEqual(['available | 크레인 X', '- | 부표 Y', '- | 밧줄 Z'])
    const [crane] = announcements(readPost(`# t\n\n${body}`).recap)
    expect(contentText(crane?.announcement.children ?? [])).toBe('(2031-11-11)')
  })

  it('are paragraphs too, where a link leads each', () => {
    expect(
      found(
        '## News\n\n🌍 [Crane X](https://x.example) reach GA\n\n🗑️ [Tug Y](https://y.example) is now in public preview. It pulls.\n\n[Rope](https://r.example) is long.',
      ),
    ).toEqual(['available | 🌍 Crane X', 'preview | 🗑️ Tug Y'])
  })

  it('announce in plain words, with a status at the end of what is said of them', () => {
    expect(found('- Crane X GA\n- Storage of rope Preview\n- Public preview of Tug Y')).toEqual([
      'available | Crane X',
      'preview | Storage of rope Preview',
      'preview | Public preview of Tug Y',
    ])
    expect(
      found('- [Crane X](https://x.example): lifts (GA)\n- [Tug Y](https://y.example): pulls (preview)'),
    ).toEqual(['available | Crane X', 'preview | Tug Y'])
    expect(found('- **起重机X**：正式发布\n- **拖船Y**：邀测')).toEqual([
      'available | 起重机X',
      'private-preview | 拖船Y',
    ])
  })

  it.each([
    ['what fails', '- Lifting fails in preview\n- Ropes are missing in beta'],
    ['entries of a changelog', '- Fix typo in README Preview\n- Add dark mode Beta\n- Remove Alpha'],
    ['steps', 'In beta:\n\n1. Click Save\n2. Wait'],
    ['stages that are explained', '- Alpha: first builds\n- Beta: all features\n- GA: shipped'],
  ])('announce nothing of %s', (_what, body) => {
    expect(found(body)).toEqual([])
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
    expect(found(body)).toEqual(['available | 🚀 Crane', 'preview | 🌊 Tug', 'available | 🚀 Rope for all'])
  })

  it('announce below bold labels, which become sections', () => {
    const body =
      '- **News**\n  - [Crane is now generally available](https://x.example/c)\n  - [Preview: Tug](https://x.example/t)\n- **Talks**\n  - One\n'
    expect(found(body)).toEqual(['available | Crane', 'preview | Preview: Tug'])
    expect(readPost(body).recap.children.map(({ type }) => type)).toEqual(['section', 'section'])
  })
})

describe('lists in other forms', () => {
  it('keep a sentence whole that says more than the status', () => {
    const body =
      '- [Crane 3.0-rc1](https://x.example/c) is a release candidate for the next version of the crane.\n- [Tug 2.1](https://x.example/t) is generally available for ports in the north, and pulls.\n- [Rope](https://x.example/r) learned to swim.\n'
    expect(found(body)).toEqual(['preview | Crane 3.0-rc1', 'available | Tug 2.1', '- | Rope'])
    const [crane] = readPost(body).recap.children
    expect(contentText(crane === undefined ? [] : [crane])).toBe(
      'Crane 3.0-rc1\nCrane 3.0-rc1 is a release candidate for the next version of the crane.',
    )
    expect(links(readPost(body).recap.children)).toHaveLength(3)
  })

  it.each([
    [
      '- [起重机 3.0](https://x.example/c) 是该库的最新版本。\n- [拖船 1.0-rc1](https://x.example/t) 是下一版本的候选版本。\n',
    ],
    [
      '- [クレーン 3.0](https://x.example/c)は、このライブラリの最新リリースです。\n- [引き船 1.0](https://x.example/t)は、次のバージョンのリリース候補です。\n',
    ],
  ])('read releases in %s', (body) => {
    expect(found(body).map((line) => line.split(' ')[0])).toEqual(['available', 'preview'])
  })

  it('announce under bold labels of one line', () => {
    expect(found('- **Crane X released:** it lifts.\n- **Tug gains a mast:** and sails.\n')).toEqual([
      'available | Crane X',
      '- | Tug gains a mast',
    ])
  })

  it('announce without marks where name and status are all', () => {
    expect(found('- Crane X now in public preview\n- Tug Y is generally available\n')).toEqual([
      'preview | Crane X',
      'available | Tug Y',
    ])
  })

  it('announce in numbers only where each states something', () => {
    expect(found('1. **Crane X** (Preview)\n2. **Tug Y** (GA)\n')).toHaveLength(2)
    expect(found('1. **Crane X** (Preview)\n2. **Tug Y**: it pulls.\n')).toEqual([])
  })

  it('announce alone below a heading that speaks of news', () => {
    expect(found('## New releases\n\n- **Crane X** (public preview)\n')).toEqual(['preview | Crane X'])
    expect(found('## My talk\n\n- **Crane X** (public preview)\n')).toEqual([])
  })

  it('take the status from the middle of a title, where the list announces anyway', () => {
    const body =
      '- [Crane X](https://x.example/c) (Preview)\n- [Tug Y, now in public preview on Quay 3](https://x.example/t)\n'
    expect(found(body)[1]).toMatch(/^preview \| Tug Y/)
    expect(
      found(
        '- [From public preview to Quay 3](https://x.example/t)\n- [Ropes](https://x.example/r)\n- [Knots](https://x.example/k)\n',
      ),
    ).toEqual([])
  })

  it('announce nothing where all has ended', () => {
    expect(
      found('- **Crane 1** (end of life)\n- **Crane 2** (EOL)\n- **Crane 3**: long-term support\n'),
    ).toEqual([])
  })

  it('announce in a disclosure, which becomes a section', () => {
    const body =
      '<details>\n<summary>Day one</summary>\n\n- **Crane X** (Preview)\n- **Tug Y** (GA)\n\n</details>\n\n<details><summary>Why</summary>\n\n- One\n</details>\n'
    expect(found(body)).toEqual(['preview | Crane X', 'available | Tug Y'])
    expect(readPost(body).recap.children.map(({ type }) => type)).toEqual(['section', 'callout'])
  })

  it.each([
    ['what was made of the event', '- **Slides** are available\n- **Videos** are coming soon\n'],
    [
      'links to talks',
      '- [Crane X, now in preview, by Anna](https://x.example/1)\n- [Ropes](https://x.example/2)\n',
    ],
    ['terms', '- **Preview**: what is not yet available.\n- **GA**: what is generally available.\n'],
  ])('stay a list: %s', (_name, body) => {
    expect(found(body)).toEqual([])
  })
})

describe('legends', () => {
  it.each([
    ['on one line', '🟢 = GA, 🟡 = Preview, 🔵 = Coming soon'],
    ['on lines', '🟢 : GA  \n🟡 : Preview  \n🔵 : Coming soon'],
    ['in a table', '| Sign | Means |\n|---|---|\n| 🟢 | GA |\n| 🟡 | Preview |'],
  ])('%s', (_name, legend) => {
    expect(
      found(`${legend}\n\n## Day\n\n- 🟢 Crane X lifts\n- Tug Y pulls 🟡\n\n### 🟡 Buoy\n\ntext\n`),
    ).toEqual(['available | 🟢 Crane X lifts', 'preview | Tug Y pulls 🟡', 'preview | 🟡 Buoy'])
  })

  it('are none where signs are not about news', () => {
    expect(
      found(
        '🍕 = food, 🎤 = talk\n\n- 🍕 [Pizza](https://x.example/p)\n- 🎤 [Cranes](https://x.example/c)\n',
      ),
    ).toEqual([])
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
