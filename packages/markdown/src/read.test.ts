import {
  announcements,
  contentText,
  glance,
  glanceSentence,
  inlineText,
  links,
  pictures,
  walkContent,
  wordsFor,
} from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { read } from './index.ts'
import { readPost, site } from './post.test.fixture.ts'

const post = `---
layout: post
title:  "Harbour Days, Recap 2023"
date:   2023-01-27 04:48:58 +0000
tags: harbour:days2023 Cranes tugs data dataTides portOps LOG
author: Ada Quay
image: /img/harbour/banner.jpg
---

# Harbour Days, Recap 2023

[Harbour Days](https://harbour.example/days) is a meeting of ports. It is held once a year.
Many speak there. It's busy!

# What was shown
![The quay](/img/harbour/quay.png)

### Crane Ex2 (Preview)
Lifts with two sizes: *small*,
 c.small.x and c.large.x — for tests.

### Introducing new safety tools for cranes (Available Globally)
Today three tools begin.

### Crane Role manager:
Says who may lift what throughout a craneâ€™s life.

### Crane Logbook:
Keeps everything.

### Tug Board (Coming soon)
Soon on your quay.

# How it all fits
// TO DO : draw the workflow
// TODO: make this sound less dry

It fits.

## Resources
- https://harbour.example/news/2022/11/
`

describe('a whole post', () => {
  const { recap, told, diagnostics } = readPost(post, {}, '_posts/2023-01-27-harbour-recap.md')

  it('takes its metadata from the front matter and the file name', () => {
    expect(recap).toMatchObject({
      id: 'harbour-recap',
      title: 'Harbour Days, Recap 2023',
      lang: 'en',
      authors: [{ name: 'Ada Quay', url: null }],
      published: { iso: '2023-01-27T04:48:58+00:00', precision: 'second', from: 'key' },
      tags: ['harbour:days2023', 'Cranes', 'tugs', 'data', 'dataTides', 'portOps', 'LOG'],
      cover: { src: '/img/harbour/banner.jpg', position: { line: 7, column: 1 } },
      summary: "Harbour Days is a meeting of ports. It is held once a year. Many speak there. It's busy!",
    })
  })

  it('drops the heading that repeats the title and nests the others', () => {
    const titles = recap.children.map((node) =>
      node.type === 'section' ? inlineText(node.title) : node.type,
    )
    expect(titles).toEqual(['paragraph', 'What was shown', 'How it all fits'])
  })

  it('finds announcements, their stages and the umbrella over two of them', () => {
    const found = announcements(recap).map(({ announcement, trail }) => {
      const { stage, as, from } = announcement.availability
      return [trail.length, inlineText(announcement.title), stage, as, from, announcement.group]
    })
    expect(found).toEqual([
      [1, 'Crane Ex2', 'preview', 'Preview', 'stated', false],
      [1, 'Introducing new safety tools for cranes', 'available', 'Available Globally', 'stated', true],
      [2, 'Crane Role manager:', 'available', null, 'inherited', false],
      [2, 'Crane Logbook:', 'available', null, 'inherited', false],
      [1, 'Tug Board', 'announced', 'Coming soon', 'stated', false],
    ])
    expect(glanceSentence(glance(recap), wordsFor('en'))).toBe(
      '4 announcements: 2 available, 1 in preview, 1 coming soon',
    )
  })

  it('reports notes to the editor and keeps none of their words', () => {
    const lineOf = (words: string): number => post.split('\n').findIndex((line) => line.includes(words)) + 1
    expect(told.filter((one) => !one.endsWith('check/heading-skipped'))).toEqual([
      `${lineOf('â€™')} encoding/mojibake`,
      `${lineOf('workflow')} editorial/todo`,
      `${lineOf('less dry')} editorial/todo`,
    ])
    expect(JSON.stringify(recap)).not.toMatch(/workflow|less dry/)
    expect(diagnostics.every(({ place }) => place?.path === '_posts/2023-01-27-harbour-recap.md')).toBe(true)
  })

  it('repairs text that was saved in the wrong encoding', () => {
    expect(contentText(recap.children)).toContain('throughout a crane’s life')
  })

  it('reads a soft line break as one space and links a bare address', () => {
    expect(contentText(recap.children)).toContain('two sizes: small, c.small.x and c.large.x')
    expect(links(recap.children).map(({ target }) => target)).toContainEqual({
      kind: 'url',
      url: 'https://harbour.example/news/2022/11/',
    })
  })

  it('is plain JSON, the same each time', () => {
    expect(JSON.parse(JSON.stringify(recap))).toEqual(recap)
    expect(readPost(post, {}, '_posts/2023-01-27-harbour-recap.md').recap).toEqual(recap)
  })
})

describe('titles', () => {
  it('leaves out links that have neither words nor an address', () => {
    expect(links(readPost('- []()\n- [here]()\n- [](https://a.example)').recap.children)).toHaveLength(2)
  })

  it('takes the first heading, else the words of the file name, and says so', () => {
    expect(readPost('# From the *heading*\n\ntext').recap).toMatchObject({
      title: 'From the heading',
      children: [{ type: 'paragraph' }],
    })
    const titled = readPost('# Quay Days\n\ntext').diagnostics.map(({ rule }) => rule)
    expect(titled).not.toContain('front-matter/no-title')
    const named = readPost('only text', {}, 'blog/2020-01-02-what_was-new.md')
    expect(named.recap.title).toBe('What was new')
    expect(named.diagnostics.map(({ rule }) => rule)).toContain('front-matter/no-title')
  })

  it('keeps a first heading of another level and other words', () => {
    const { recap } = readPost('---\ntitle: One\n---\n# Two\n\ntext\n\n# One\n')
    expect(recap.children.map((node) => node.type)).toEqual(['section', 'section'])
  })
})

describe('headings', () => {
  it('never nest deeper than their levels ask, and leave no gap where a level is skipped', () => {
    const { recap } = readPost('---\ntitle: t\n---\n#### a\n\n## b\n\n##### c\n\n### d\n\n# e\n')
    const outline = (content: typeof recap.children): unknown[] =>
      content.flatMap((node) =>
        node.type === 'section' ? [[inlineText(node.title), ...outline(node.children)]] : [],
      )
    expect(outline(recap.children)).toEqual([['a'], ['b', ['c'], ['d']], ['e']])
  })

  it('have unique anchors, and become subheadings in containers', () => {
    const { recap } = readPost('---\ntitle: t\n---\n## Same\n\n## Same\n\n## Own {#mine}\n\n> ## Within\n')
    const nodes = [...walkContent(recap.children)]
    expect(nodes.flatMap((node) => (node.type === 'section' ? [node.id] : []))).toEqual([
      'same',
      'same-2',
      'mine',
    ])
    expect(nodes.find((node) => node.type === 'subheading')).toMatchObject({ level: 2 })
  })
})

describe('pictures', () => {
  it('are figures alone, several in a row, linked, and inline in text', () => {
    const { recap } = readPost(
      '---\ntitle: t\n---\n![a](a.png "Cap")\n\n![b](b.png) ![c](/c.png)\n\n[![d](d.png)](https://x.example/)\n\nText ![e](e.png) text\n',
    )
    expect(recap.children.map((node) => node.type)).toEqual([
      'figure',
      'figure',
      'figure',
      'figure',
      'paragraph',
    ])
    expect(recap.children[0]).toMatchObject({ caption: [{ value: 'Cap' }], picture: { src: 'posts/a.png' } })
    expect(recap.children[3]).toMatchObject({ target: { kind: 'url', url: 'https://x.example/' } })
    expect(pictures(recap).map(({ src }) => src)).toEqual([
      'posts/a.png',
      'posts/b.png',
      '/c.png',
      'posts/d.png',
      'posts/e.png',
    ])
  })
})

describe('summaries', () => {
  it('end at the mark, and show it nowhere', () => {
    const { recap } = readPost('---\ntitle: t\n---\nFirst.\n\nSecond.\n\n<!--more-->\n\nThird.\n')
    expect(recap.summary).toBe('First. Second.')
    expect(contentText(recap.children)).toBe('First.\nSecond.\nThird.')
  })

  it('are whole sentences of the first paragraph, up to 300 characters', () => {
    const { recap } = readPost(
      `---\ntitle: t\n---\n## Head\n\n${'Ten words stand in this sentence that is repeated often. '.repeat(9)}\n`,
    )
    expect(recap.summary).toMatch(/often\.$/)
    expect(recap.summary.length).toBeLessThanOrEqual(300)
  })
})

describe('hints to the deck', () => {
  it('go with the block or heading that follows them', () => {
    const { recap } = readPost(
      '---\ntitle: t\n---\n<!-- slide: break, title="Short" bullets="One; two" layout=below -->\n## A long heading\n\n<!-- slide: skip -->\n\nNot shown.\n\nShown.\n',
    )
    expect(recap.children[0]).toMatchObject({
      slide: {
        skip: false,
        breakBefore: true,
        title: 'Short',
        bullets: ['One', 'two'],
        layout: 'below',
        picture: null,
      },
      children: [
        { only: 'handout', slide: { skip: true } },
        { only: null, slide: null },
      ],
    })
  })
})

describe('what cannot be read', () => {
  it.each([
    ['---js\n{ title: run() }\n---\n\ntext', 'front-matter/invalid'],
    ['{\n "title": \n}\n\ntext', 'front-matter/invalid'],
    [`${'> '.repeat(60)}deep`, 'source/too-deep'],
    [`${'- '.repeat(60)}deep`, 'source/too-deep'],
    ['a'.repeat(1_100_000), 'source/too-large'],
    ['_a*'.repeat(20_000), 'source/too-large'],
  ])('is an error and no recap: %#', (text, rule) => {
    const { value, diagnostics } = read({ path: 'a.md', text }, site)
    expect(value).toBeNull()
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule, severity: 'error' }))
  })
})
