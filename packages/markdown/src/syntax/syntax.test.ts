import { contentText, notes, walkContent } from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { bare, readPost } from '../post.test.fixture.ts'

const read = (body: string) => readPost(`---\ntitle: t\n---\n${body}`)
const blocks = (body: string) => bare(read(body).recap.children)
const text = (body: string): string => contentText(read(body).recap.children)

describe('footnotes', () => {
  it('stand where they are called, with all that is in them', () => {
    const { recap } = read('A[^x] b[^x] c^[In *place*].\n\n[^x]: First\n    line\n\n    - item\n')
    expect(notes(recap.children).map(({ id, children }) => [id, contentText(children)])).toEqual([
      ['note-x', 'First line\nitem'],
      ['note', 'In place'],
    ])
    expect(notes(recap.children)[0]?.position).toEqual({ line: 4, column: 2 })
  })

  it('are reported where they are not defined or not called, and nothing is lost', () => {
    const { recap, told } = read('A[^gone].\n\n[^left]: Over.\n')
    expect(contentText(recap.children)).toBe('A[^gone].\nOver.')
    expect(told).toEqual(['4 markdown/unresolved-reference', '6 markdown/unresolved-reference'])
  })

  it('may call themselves and each other', () => {
    expect(notes(read('A[^a].\n\n[^a]: x[^b]\n\n[^b]: y[^a]\n').recap.children)).not.toHaveLength(0)
  })
})

describe('containers', () => {
  it('of Python-Markdown hold what is indented further behind an empty line', () => {
    const body =
      '!!! note "T"\n\n    Body\n\n    === "A"\n\n        ```js\n        x\n        ```\n\n    === "B"\n\n        1. one\n\n            !!! tip\n                Deep\n\nAfter\n'
    expect(text(body)).toBe('T\nBody\nA\nx\nB\none\nDeep\nAfter')
  })

  it('of Python-Markdown may stand in list items of four spaces', () => {
    const body = '- item\n\n    !!! tip "So"\n\n        In **it**.\n\n        - more\n\n- next\n'
    expect(text(body)).toBe('item\nSo\nIn it.\nmore\nnext')
    expect(JSON.stringify(blocks(body))).toContain('"kind":"tip"')
  })

  it('read directives and alerts', () => {
    expect(
      blocks(
        ':::tip[Mind [this](https://x.example/)]\nIn\n\n::::note\nDeep\n::::\n:::\n\n> [!WARNING] Own\n> Text\n> - item\n',
      ),
    ).toMatchObject([
      {
        type: 'callout',
        kind: 'tip',
        title: [{ value: 'Mind ' }, { type: 'link' }],
        children: [{}, { kind: 'note' }],
      },
      {
        type: 'callout',
        kind: 'warning',
        title: [{ value: 'Own' }],
        children: [{ type: 'paragraph' }, { type: 'list' }],
      },
    ])
  })

  it('keep the text of unknown and unclosed ones', () => {
    const { recap, told } = read(':::fancy\nOne\n:::\n\n:::note\nTwo\n')
    expect(contentText(recap.children)).toBe('One\nTwo')
    expect(told).toEqual(['4 markdown/unknown-shortcode', '8 markdown/unknown-shortcode'])
  })
})

describe('definition lists', () => {
  it('read terms, several details and blocks in them', () => {
    expect(blocks('One\nUno\n: First *x*\n\n  more\n: Second\n\nTwo\n: Third\n\nAfter\n')).toMatchObject([
      {
        type: 'definition-list',
        items: [
          { terms: [[{ value: 'One' }], [{ value: 'Uno' }]], details: [[{}, {}], [{}]] },
          { terms: [[{ value: 'Two' }]], details: [[{}]] },
        ],
      },
      { type: 'paragraph' },
    ])
  })
})

describe('mathematics', () => {
  it('stands between dollars that touch it; dollars in prose stay', () => {
    expect(blocks('$x^2$ and $$\\frac{a}{b}$$ but $5 and $6, US$7–$8_000.\n\n$$\na = b\n$$\n')).toMatchObject(
      [
        {
          children: [{ tex: 'x^2' }, {}, { tex: '\\frac{a}{b}' }, { value: ' but $5 and $6, US$7–$8_000.' }],
        },
        { type: 'math', tex: 'a = b' },
      ],
    )
  })
})

describe('marks', () => {
  it('read highlights and superscripts, and leave faces', () => {
    expect(blocks('==hot== 2^nd^ a == b == c (^0^)')).toMatchObject([
      {
        children: [
          { kind: 'mark' },
          { value: ' 2' },
          { kind: 'superscript' },
          { value: ' a == b == c (^0^)' },
        ],
      },
    ])
  })

  it('show emoji by name, and decode entities everywhere but in code', () => {
    expect(text(':tada: 10:30:45 :nothing: &copy; [&lt;](/a "&amp;") `&copy;`')).toBe(
      '🎉 10:30:45 :nothing: © < &copy;',
    )
  })
})

describe('GFM', () => {
  it('reads tasks, tables, deletions and bare addresses', () => {
    expect(
      blocks(
        '- [x] done\n- [ ] open\n\n| a | b |\n|:-:|--:|\n| x \\| y | **z**<br>w |\n\n~~gone~~ https://x.example/a_b_c\n',
      ),
    ).toMatchObject([
      { type: 'list', items: [{ checked: true }, { checked: false }] },
      {
        type: 'table',
        align: ['center', 'right'],
        rows: [{ cells: [{ children: [{ children: [{ value: 'x | y' }] }] }, {}] }],
      },
      { children: [{ kind: 'deletion' }, { value: ' ' }, { target: { url: 'https://x.example/a_b_c' } }] },
    ])
  })

  it('reads the info of code blocks', () => {
    expect(
      blocks('```js title="a.js" {1}\nlet a\n```\n\n```{.python}\nx\n```\n\n    indented\n'),
    ).toMatchObject([
      { language: 'js', title: 'a.js', value: 'let a' },
      { language: 'python', value: 'x' },
      { type: 'code-block', value: 'indented' },
    ])
  })

  it('keeps hard breaks of both kinds', () => {
    const kinds = [...walkContent(read('a  \nb\\\nc\nd').recap.children)].map(({ type }) => type)
    expect(kinds).toEqual(['paragraph', 'text', 'break', 'text', 'break', 'text'])
  })
})
