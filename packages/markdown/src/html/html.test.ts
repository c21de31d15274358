import { contentText, links } from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { bare, readPost } from '../post.test.fixture.ts'

const read = (body: string) => readPost(`---\ntitle: t\n---\n${body}`)
const blocks = (body: string) => bare(read(body).recap.children)

describe('HTML in a post', () => {
  it('goes into the same inlines', () => {
    expect(
      blocks('a <b>b</b> <i>c</i> <sub>d</sub> <kbd>e</kbd> <code>f &amp; g</code><br>h <span>i</span>'),
    ).toMatchObject([
      {
        children: [
          { value: 'a ' },
          { kind: 'strong' },
          { value: ' ' },
          { kind: 'emphasis' },
          { value: ' ' },
          { kind: 'subscript' },
          { value: ' ' },
          { kind: 'keyboard' },
          { value: ' ' },
          { type: 'code', value: 'f & g' },
          { type: 'break' },
          { value: 'h i' },
        ],
      },
    ])
  })

  it('may hold Markdown between its tags, over blank lines', () => {
    expect(
      blocks(
        '<div align="center">\n\n## Head\n\n*Text*\n\n</div>\n\n<details><summary>More</summary>\n\n- one\n\n</details>\n',
      ),
    ).toMatchObject([
      {
        type: 'section',
        children: [
          { type: 'paragraph', children: [{ kind: 'emphasis' }] },
          { type: 'callout', kind: 'details', title: [{ value: 'More' }], children: [{ type: 'list' }] },
        ],
      },
    ])
  })

  it('gives figures their captions, pictures their links, and videos their page', () => {
    expect(
      blocks(
        '<figure><img src="a.png" alt="A"><figcaption>Cap <b>x</b></figcaption></figure>\n\n<a href="https://x.example/"><img src="/b.png" alt="B"/></a>\n\n<iframe src="https://www.youtube.com/embed/abcdefghijk" title="Talk"></iframe>\n\n<video><source src="/v.mp4"></video>\n',
      ),
    ).toMatchObject([
      {
        type: 'figure',
        picture: { src: 'posts/a.png', alt: 'A' },
        caption: [{ value: 'Cap ' }, { kind: 'strong' }],
      },
      { type: 'figure', picture: { src: '/b.png' }, target: { url: 'https://x.example/' } },
      {
        type: 'embed',
        provider: 'YouTube',
        title: 'Talk',
        url: 'https://www.youtube.com/watch?v=abcdefghijk',
      },
      { type: 'embed', url: 'https://blog.example/v.mp4' },
    ])
  })

  it('reads tables with spans, each row as wide', () => {
    expect(
      blocks(
        '<table><caption>C</caption><tr><th>a<th>b<th>c</tr><tr><td rowspan="2">d<td colspan="2" align="right">e</tr><tr><td>f</tr></table>',
      ),
    ).toMatchObject([
      {
        type: 'table',
        caption: [{ value: 'C' }],
        head: [{ cells: [{ header: true }, { header: true }, { header: true }] }],
        rows: [{ cells: [{ rows: 2 }, { columns: 2 }] }, { cells: [{ columns: 1 }, { children: [] }] }],
      },
    ])
  })

  it('reads lists, definitions, quotes, code and ruby', () => {
    expect(
      blocks(
        '<ol start="3"><li>a<ul><li>b</ul><li>c</ol>\n\n<dl><dt>t<dd>d</dl>\n\n<blockquote>q</blockquote>\n\n<pre><code class="language-js">let a\n\nlet b</code></pre>\n\n<ruby>漢<rt>kan</rt></ruby>\n',
      ),
    ).toMatchObject([
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [{ children: [{ type: 'paragraph' }, { type: 'list' }] }, {}],
      },
      { type: 'definition-list', items: [{ terms: [[{ value: 't' }]] }] },
      { type: 'quote' },
      { type: 'code-block', language: 'js', value: 'let a\n\nlet b' },
      { type: 'paragraph', children: [{ value: '漢(kan)' }] },
    ])
  })

  it('drops scripts, styles and handlers with a word, and unsafe addresses with their text kept', () => {
    const { recap, told } = read(
      '<script>let a = "</div>"</script>\n\n<style>p {}</style>\n\n<p onclick="x()">Text</p>\n\n<a href="javascript:x()">Link</a>\n',
    )
    expect(contentText(recap.children)).toBe('Text\nLink')
    expect(links(recap.children)).toEqual([])
    expect(told).toEqual([
      '4 markdown/html-dropped',
      '6 markdown/html-dropped',
      '8 markdown/html-dropped',
      '10 markdown/unsafe-address',
    ])
  })

  it('keeps the text of elements that it does not know, and says so', () => {
    const { recap, told } = read('<fancy-box label="Tab">Inside</fancy-box>\n')
    expect(contentText(recap.children)).toBe('Tab\nInside')
    expect(told).toEqual(['4 markdown/html-unknown'])
  })

  it('does not let what is never closed swallow the rest', () => {
    const { recap } = read(
      '<blockquote>\n\n## Head\n\nText\n\n<iframe src="https://x.example/a">\n\n## Next\n',
    )
    expect(recap.children.map(({ type }) => type)).toEqual(['section', 'section'])
  })

  it('carries a drawing as a picture of its own bytes', () => {
    expect(blocks('<svg width="1" height="1"><title>A dot</title><circle r="1"/></svg>')).toMatchObject([
      {
        type: 'figure',
        picture: { alt: 'A dot', src: expect.stringMatching(/^data:image\/svg\+xml,%3Csvg/) },
      },
    ])
  })

  it('leads links to the section that holds an anchor', () => {
    const { recap, told } = read('## One\n\n<a name="here"></a>\nText\n\n## Two\n\n[up](#here)\n')
    expect(links(recap.children)[0]?.target).toEqual({ kind: 'anchor', id: 'one' })
    expect(told).toEqual([])
  })

  it('is cut off where it is nested too deep, its text kept', () => {
    const { recap, told } = read(`${'<div>'.repeat(500)}deep`)
    expect(contentText(recap.children)).toBe('deep')
    expect(told).toEqual(['4 source/too-deep'])
  })
})

it('takes the name of a heading’s tag within a sentence for words', () => {
  const { recap } = readPost('---\ntitle: t\n---\nUse headings like <H1> and <h2>, and style them.\n')
  expect(contentText(recap.children)).toBe('Use headings like <H1> and <h2>, and style them.')
})
