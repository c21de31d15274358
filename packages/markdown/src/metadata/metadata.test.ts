import { describe, expect, it } from 'vitest'
import { readPost } from '../post.test.fixture.ts'
import { readDate } from './date-spellings.ts'

const recapOf = (front: string, facts = {}, path?: string) =>
  readPost(`---\n${front}\n---\ntext\n`, facts, path)

describe('dates', () => {
  it.each([
    ['2023-01-27', '2023-01-27', 'day'],
    ['2023/1/7', '2023-01-07', 'day'],
    ['2023-01-27 04:48:58 +0000', '2023-01-27T04:48:58+00:00', 'second'],
    ['2023-01-27T04:48:58Z', '2023-01-27T04:48:58Z', 'second'],
    ['2023-01-27T04:48:58.123-0800', '2023-01-27T04:48:58-08:00', 'second'],
    ['2023-01-27 4:48', '2023-01-27T04:48', 'minute'],
    ['2015-03-17 14:00:00 -4', '2015-03-17T14:00:00-04:00', 'second'],
    ['Wed Jun 12 2024 18:30:00 GMT+0000 (Coordinated Universal Time)', '2024-06-12T18:30:00+00:00', 'second'],
    ['Wed, 12 Jun 2024 18:30:00 +0200', '2024-06-12T18:30:00+02:00', 'second'],
    ['January 27th, 2023', '2023-01-27', 'day'],
    ['27 January 2023', '2023-01-27', 'day'],
    ['27-Jan-2023', '2023-01-27', 'day'],
    ['20230127', '2023-01-27', 'day'],
    ['2023年1月27日', '2023-01-27', 'day'],
    ['2023년 1월 27일', '2023-01-27', 'day'],
    ['27.1.2023', '2023-01-27', 'day'],
    ['27/01/2023', '2023-01-27', 'day'],
    ['1/27/2023', '2023-01-27', 'day'],
    ['2023-01-27 3:04 PM', '2023-01-27T15:04', 'minute'],
    ['2023-01-27, 12:04 am', '2023-01-27T00:04', 'minute'],
    ['2023-01-27 10:00:00 PST', '2023-01-27T10:00:00-08:00', 'second'],
    ['Fri Jan 27 10:00:00 UTC 2023', '2023-01-27T10:00:00Z', 'second'],
    ['2013-10-4 8:15', '2013-10-04T08:15', 'minute'],
    ['2015-1-6 09:20:00', '2015-01-06T09:20:00', 'second'],
  ])('%s', (written, iso, precision) => {
    expect(readDate(written)).toEqual({ timestamp: { iso, precision, from: 'key' }, sound: true })
  })

  it.each([
    ['2017-03-15  01-08-01', '2017-03-15'],
    ['2021-02-04+', '2021-02-04'],
    ['2023-01-12T9:15:00:00.000Z', '2023-01-12'],
    ['20121-04-29T17:00:00.000Z', null],
    ['2021-08-15-T09:30:00Z', '2021-08-15'],
    ['2021-05-31 1T09:00:00Z', '2021-05-31'],
    ['2021-04-20:00:00Z', '2021-04-20'],
    ['2023-01-29 18:30:22 2023 -0800', '2023-01-29'],
    ['2021-02-04T25:00:00Z', '2021-02-04'],
    ['2023-02-30', null],
    ['May 2023', null],
    ['11-9-2017', null],
  ])('%s is malformed', (written, iso) => {
    const { timestamp, sound } = readDate(written)
    expect([sound, timestamp?.iso ?? null]).toEqual([false, iso])
  })

  it('come from the key, else the file name, else the path; malformed ones are reported', () => {
    expect(recapOf('pubDate: 2020-01-02').recap.published?.from).toBe('key')
    expect(recapOf('a: b', {}, '_posts/2020-1-2-x.md').recap.published).toMatchObject({
      iso: '2020-01-02',
      from: 'file-name',
    })
    expect(recapOf('a: b', {}, 'blog/2020/01/02/x.md').recap.published).toMatchObject({
      iso: '2020-01-02',
      from: 'path',
    })
    expect(recapOf('a: b', {}, 'blog/x.md').recap.published).toBeNull()
    const bad = recapOf('title: t\ndate: someday', {}, '_posts/2020-01-02-x.md')
    expect(bad.told).toEqual(['3 front-matter/bad-date'])
    expect(bad.recap.published?.from).toBe('file-name')
  })
})

describe('fields by the names of platforms', () => {
  it.each([
    ['ms.date: 06/10/2031', '2031-06-10'],
    ['publication: 2031-05-04', '2031-05-04'],
    ['ms:\n  date: 2031-05-04', '2031-05-04'],
  ])('%s is a date', (front, iso) => {
    expect(recapOf(front).recap.published?.iso).toBe(iso)
  })

  it('has authors, titles and a language told by what is said of a short post', () => {
    const mixed = '码头大会今天在上海召开，我们都去了，Quay Days Summit China 的 Keynote 很好。'
    expect(readPost(`# Quay\n\n${mixed}`).recap.lang).toBe('zh')
    expect(recapOf('authorName: Ada').recap.authors).toEqual([{ name: 'Ada', url: null }])
    expect(readPost('title:: Quay Days\ntags:: a, b\n\ntext').recap.title).toBe('Quay Days')
    const said =
      'Das ist der Bericht von den Tagen am Kai, und es war für alle ein Fest, das nicht zu schnell war.'
    expect(recapOf(`title: Kai\ndescription: ${said}`).recap.lang).toBe('de')
    expect(
      readPost('{% note primary %}\n码头\n{% endnote %}\n\n{% button https://q.example/a/b 去 %}').recap.lang,
    ).toBe('zh')
  })
})

describe('authors', () => {
  const authors = { ada: { name: 'Ada Quay', url: 'https://ada.example/' } }
  it.each([
    ['author: Ada Quay', ['Ada Quay']],
    ['authors: [Ada Quay, Bo Tide]', ['Ada Quay', 'Bo Tide']],
    ['author: Ada Quay and Bo Tide', ['Ada Quay', 'Bo Tide']],
    ['author: "Ada Quay, Bo Tide & Cy Moor"', ['Ada Quay', 'Bo Tide', 'Cy Moor']],
    ['author: "Bo Tide, PhD"', ['Bo Tide, PhD']],
    ['author: {name: Bo Tide, url: "https://bo.example/"}', ['Bo Tide https://bo.example/']],
    ['author: "[Bo Tide](https://bo.example/)"', ['Bo Tide https://bo.example/']],
    [
      'author: >\n  [Ada Quay](https://a.example/x) (Quay Works),\n  [Bo Tide](https://bo.example/)',
      ['Ada Quay (Quay Works) https://a.example/x', 'Bo Tide https://bo.example/'],
    ],
    ['author: ada', ['Ada Quay https://ada.example/']],
    ['authors:\n  - ada\n  - name: Bo Tide', ['Ada Quay https://ada.example/', 'Bo Tide']],
    ['by: Ada Quay', ['Ada Quay']],
    ['author: {first: Ada, last: Quay}', ['Ada Quay']],
    ['author: {display_name: Ada Quay}', ['Ada Quay']],
    ['authors:\n  bo:\n    name: Bo Tide', ['Bo Tide']],
    ['authors:\n  ada: {}', ['Ada Quay https://ada.example/']],
    ['author: \'<a href="https://bo.example/">Bo Tide</a>\'', ['Bo Tide https://bo.example/']],
    ['author: Ada Quay | Bo Tide', ['Ada Quay', 'Bo Tide']],
    ['author: José Ortega y Gasset', ['José Ortega y Gasset']],
    ['author:', []],
  ])('%s', (front, expected) => {
    const { recap } = recapOf(front, { authors })
    expect(recap.authors.map(({ name, url }) => (url === null ? name : `${name} ${url}`))).toEqual(expected)
  })
})

describe('tags', () => {
  it.each([
    ['tags: one two three', ['one', 'two', 'three']],
    ['tags: one two, three', ['one two', 'three']],
    ['tags: [one, 2, null, "#three", one]', ['one', '2', 'three']],
    ['tags:\n  - one two\n  - three', ['one two', 'three']],
    ['tags:', []],
    ['categories: [news]', ['news']],
    ['tags: [[one, two], three]', ['one', 'two', 'three']],
    ['tags: [re:Invent, "a&amp;b", one: two]', ['re:Invent', 'a&b', 'one: two']],
    ['tags: one | two', ['one', 'two']],
    ['tags: [true, 2.5]', ['true', '2.5']],
  ])('%s', (front, expected) => {
    expect(recapOf(front).recap.tags).toEqual(expected)
  })

  it('are one where the generator reads a text as one', () => {
    expect(recapOf('tags: one two', { generator: 'eleventy' }).recap.tags).toEqual(['one two'])
  })
})

describe('other fields', () => {
  it('know the names that generators use', () => {
    const { recap } = recapOf(
      'title: "What\'s *new* in `x` &amp; y"\ndescription: Short.\nlastmod: 2020-02-03\nheroImage: ./h.png\nheroAlt: A quay\nslug: my-slug\ndraft: true\nlanguage: pt_BR\nevent: {name: Days, place: Port, starts: 2020-01-01}',
    )
    expect(recap).toMatchObject({
      id: 'my-slug',
      title: "What's new in x & y",
      summary: 'Short.',
      updated: { iso: '2020-02-03' },
      cover: { src: 'posts/h.png', alt: 'A quay' },
      draft: true,
      lang: 'pt-BR',
      event: { name: 'Days', place: 'Port', starts: '2020-01-01', ends: '2020-01-01' },
    })
  })

  it('take a cover of a map or a list, and on Jekyll sites from the root', () => {
    expect(recapOf('cover: {image: c.png, alt: C}').recap.cover).toMatchObject({
      src: 'posts/c.png',
      alt: 'C',
    })
    expect(recapOf('images: [/c.png]').recap.cover?.src).toBe('/c.png')
    expect(recapOf('image: img/c.png', { generator: 'jekyll' }).recap.cover?.src).toBe('/img/c.png')
    expect(recapOf('header: left').recap.cover).toBeNull()
  })

  it('take the place and the address of an event that stand beside its name', () => {
    const { recap } = recapOf('event: Quay Days\nlocation: Port\nevent_url: https://q.example/')
    expect(recap.event).toMatchObject({ name: 'Quay Days', place: 'Port', url: 'https://q.example/' })
  })

  it('tell the language by the path or by the script', () => {
    expect(recapOf('a: b', {}, 'content/ja/blog/x.md').recap.lang).toBe('ja')
    expect(recapOf('a: b', {}, 'blog/x.de.md').recap.lang).toBe('de')
    expect(readPost('これはリキャップです。新しいものがたくさんあります。').recap.lang).toBe('ja')
    expect(recapOf('lang: "?!"').told).toEqual(['2 front-matter/bad-value'])
    expect(recapOf('lang: english').told).toEqual(['2 front-matter/bad-value'])
    expect(recapOf('a: b', {}, 'i18n/zh-cn/x.md').recap.lang).toBe('zh-CN')
  })

  it('tell the language by the common words, where they tell it clearly', () => {
    const french =
      'Nous avons vu les quais et le port, et c’est avec plaisir que nous racontons ce qui est là pour vous.'
    expect(readPost(french).recap.lang).toBe('fr')
    expect(readPost(french, { lang: 'fr-CA' }).recap.lang).toBe('fr-CA')
    expect(readPost('Der Kai war voll.').recap.lang).toBe('en')
    expect(readPost(french, { lang: 'nb' }).recap.lang).toBe('nb')
    const danish =
      'Det er en havn, og vi er her med skibe af træ, som ikke er til salg, og der er en på kajen.'
    expect(readPost(danish).recap.lang).not.toBe('sv')
  })

  it('put a folder before the addresses of pictures, where a post names one', () => {
    const { recap } = readPost(
      '---\ntitle: t\nmedia_subpath: /img/days\nimage: {path: c.png, alt: C}\n---\n![A](a.png)\n',
      { generator: 'jekyll' },
    )
    expect(recap.cover?.src).toBe('/img/days/c.png')
    expect(recap.children).toMatchObject([{ picture: { src: '/img/days/a.png' } }])
  })

  it('name a post by its folder, its slug or its permalink', () => {
    expect(recapOf('a: b', {}, 'content/2022-harbour/index.md').recap.id).toBe('2022-harbour')
    expect(recapOf('permalink: /blog/the-days/', {}).recap).toMatchObject({
      id: 'the-days',
      permalink: '/blog/the-days/',
    })
    expect(recapOf('permalink: /:year/:title/', {}, '_posts/2020-01-02-days.md').recap).toMatchObject({
      id: 'days',
      permalink: null,
    })
  })
})
