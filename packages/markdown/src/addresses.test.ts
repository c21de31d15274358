import { links } from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { pictureSource } from './addresses.ts'
import type { Page } from './page.ts'
import { readPost, site } from './post.test.fixture.ts'

const target = (address: string, facts = {}): unknown => {
  const { recap, told } = readPost(`---\ntitle: t\n---\n# A head!\n\n[x](${address})\n`, facts)
  return links(recap.children)[0]?.target ?? told
}

describe('links', () => {
  it.each([
    ['https://a.example/b?c=d#e', { kind: 'url', url: 'https://a.example/b?c=d#e' }],
    ['mailto:a@b.example', { kind: 'url', url: 'mailto:a@b.example' }],
    ['/about/', { kind: 'url', url: 'https://blog.example/about/' }],
    ['//c.example/x', { kind: 'url', url: 'https://c.example/x' }],
    ['https://a.example/?a=1&amp;b=2', { kind: 'url', url: 'https://a.example/?a=1&b=2' }],
    ['#a-head', { kind: 'anchor', id: 'a-head' }],
    ['#A-Head', { kind: 'anchor', id: 'a-head' }],
    ['javascript:alert(1)', ['6 markdown/unsafe-address']],
    ['java&#10;script:alert(1)', ['6 markdown/unsafe-address']],
    ['&#1;javascript:alert(1)', ['6 markdown/unsafe-address']],
    ['#nowhere', ['6 markdown/dead-anchor']],
  ])('%s', (address, expected) => {
    expect(target(address)).toEqual(expected)
  })

  it('go to the address of a known post, and below a reserved one when the site has none', () => {
    expect(target('other.md', { posts: { 'posts/other.md': '/2020/other/' } })).toEqual({
      kind: 'url',
      url: 'https://blog.example/2020/other/',
    })
    expect(target('other.md#end', { posts: { 'posts/other.md': '/2020/other/' } })).toEqual({
      kind: 'url',
      url: 'https://blog.example/2020/other/#end',
    })
    expect(target('x/', { posts: { 'posts/a-post.md': '/2020/a-post/' } })).toEqual({
      kind: 'url',
      url: 'https://blog.example/2020/a-post/x/',
    })
    expect(target('/about/', { url: null })).toEqual({ kind: 'url', url: 'https://example.invalid/about/' })
  })
})

describe('pictures', () => {
  const page: Page = {
    path: 'posts/2020/a.md',
    site: { ...site, basePath: '/blog' },
    address: 'https://blog.example/',
    pictureFolder: null,
    lines: [],
    report: () => undefined,
    footnotes: { bodies: new Map(), read: new Map(), ids: new Set() },
    included: new Map(),
    within: null,
    anchors: new Map(),
    unknownElements: new Map(),
    wanted: new Set(),
    readBlocks: () => [],
    readText: () => [],
  }
  it.each([
    ['x.png', 'posts/2020/x.png'],
    ['./x%20y.png?v=1', 'posts/2020/x y.png'],
    ['../../../x.png', '../x.png'],
    ['/img/x.png', '/img/x.png'],
    ['/blog/img/x.png', '/img/x.png'],
    ['https://blog.example/img/x.png', '/img/x.png'],
    ['https://other.example/x.png', 'https://other.example/x.png'],
    ['//other.example/x.png', 'https://other.example/x.png'],
    ['data:image/png;base64,AA==', 'data:image/png;base64,AA=='],
    ['@site/static/img/x.png', '/img/x.png'],
    ['~/assets/x.png', 'src/assets/x.png'],
    ['file:///etc/passwd', null],
  ])('%s is %s', (written, expected) => {
    expect(pictureSource(written, page, { line: 1, column: 1 })).toBe(expected)
  })
})
