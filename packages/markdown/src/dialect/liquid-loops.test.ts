import { contentText } from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { readPost } from '../post.test.fixture.ts'
import { sketch } from './holds.test.fixture.ts'

const front = `---
title: t
ships:
  - { name: Ada, port: Kiel, crew: [Bea, Cid] }
  - { name: Dot, port: Oslo, crew: [] }
tags: [sea, land]
stage: beta
---
`
const read = (body: string) => readPost(`${front}${body}\n`, { generator: 'jekyll' })
const text = (body: string): string => contentText(read(body).recap.children)

describe('loops of Liquid over lists of the front matter', () => {
  it('print their lines where they stand', () => {
    const { recap, told } = read(
      'Before\n\n{% for ship in page.ships %}\n### {{ ship.name }}\n\n- of {{ ship.port | upcase }}\n{% if ship.crew.size > 0 %}- with {{ ship.crew | join: " and " }}{% endif %}\n{% endfor %}\n\nAfter [x](https://x.example',
    )
    expect(sketch(recap.children)).toEqual([
      'paragraph Before',
      'section Ada',
      'list of KIEL / with Bea and Cid',
      'section Dot',
      'list of OSLO',
      'paragraph After [x](https://x.example',
    ])
    expect(told).toEqual([])
  })

  it.each([
    [
      'in a line',
      '{% for tag in page.tags %}{{ tag }}{% unless forloop.last %}, {% endunless %}{% endfor %}.',
      'sea, land.',
    ],
    [
      'within elements',
      '<ul>\n{%- for tag in page.tags -%}\n<li>{{ tag }}</li>\n{%- endfor -%}\n</ul>',
      'sea\nland',
    ],
    ['of numbers, cut short', '{% for n in (1..9) limit:2 %}{{ n }} {% endfor %}', '1 2'],
    [
      'in loops',
      '{% for s in page.ships %}{% for one in s.crew %}{{ one }} {% endfor %}{% endfor %}',
      'Bea Cid',
    ],
    ['of nothing', 'a {% for x in page.ships[1].crew %}{{ x }}{% endfor %} b', 'a b'],
  ])('print %s', (_name, body, expected) => {
    expect(text(body)).toBe(expected)
  })

  it('keep the lines of what follows', () => {
    const { told } = read('{% for tag in page.tags %}\n- {{ tag }}\n{% endfor %}\n\n{% button Go %}')
    expect(told).toEqual(['13 markdown/unknown-shortcode'])
  })

  it.each([
    ['what goes through others', '{% for post in site.posts %}{{ post.title }}{% endfor %}'],
    ['numbers without end', '{% for i in (1..1000000000000) %}{{ i }}{% endfor %}'],
    ['what does not belong together', '{% endfor %}{% for tag in page.tags %}{{ tag }}'],
  ])('leave %s', (_name, body) => {
    expect(read(body).told).not.toEqual([])
  })
})

it('are left in peace where they nest too deep, and where there are too many', () => {
  const nested = `${'{% if page.stage %}'.repeat(3_000)}x${'{% endif %}'.repeat(3_000)}`
  expect(text(nested)).toBe('x')
  const many = '{% for t in page.tags %}\n- words {{ t }}\n{% endfor %}\n\n'.repeat(130)
  expect(text(many).match(/words/g)?.length).toBeGreaterThanOrEqual(130)
})

describe('conditions of Liquid', () => {
  it.each([
    ['a field', '{% if page.stage %}Yes{% else %}No{% endif %}', 'Yes'],
    ['a value', '{% if page.stage == "ga" %}One{% elsif page.stage == "beta" %}Two{% endif %}', 'Two'],
    ['two things', '{% if page.stage == "beta" and page.tags contains "air" %}A{% else %}B{% endif %}', 'B'],
    ['what is not so', '{% unless page.tags contains "sea" %}A{% else %}B{% endunless %}', 'B'],
    ['cases', '{% case page.stage %}{% when "ga", "beta" %}Out{% else %}In{% endcase %}', 'Out'],
    ['quoted cases', '{% case page.stage %}{% when "beta or more" %}A{% else %}B{% endcase %}', 'B'],
    ['an item that is none', '{% if page.tags.foo == "sea" %}A{% else %}B{% endif %}', 'B'],
    ['what cannot be told', '{% if site.dev %}A{% else %}B{% endif %}', 'AB'],
    ['a field that a site may give', '{% if page.comments %}A{% endif %}', 'A'],
  ])('show the branch of %s', (_name, body, expected) => {
    expect(text(body)).toBe(expected)
  })
})
