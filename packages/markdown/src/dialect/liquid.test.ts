import { describe, expect, it } from 'vitest'
import { readPost } from '../post.test.fixture.ts'
import { holds, sketch } from './holds.test.fixture.ts'

describe('Liquid', () => {
  holds(
    [
      [
        'tags of Forem with addresses',
        '{% embed https://a.example/b %}\n\n{% link https://dev.to/a/b %}',
        ['embed https://a.example/b', 'paragraph https://dev.to/a/b'],
      ],
      [
        'details titled without quotes',
        '{% details What it is %}\nIt.\n{% enddetails %}',
        ['callout details What it is', 'paragraph It.'],
      ],
      [
        'quotations of Octopress',
        '{% blockquote Ada Quay, Log https://ada.example/ %}\nWords.\n{% endblockquote %}',
        ['quote', 'paragraph Words.', 'paragraph — Ada Quay, Log'],
      ],
      ['pictures of Hexo', '{% asset_img a.png At the quay %}', ['figure posts/a.png At the quay|']],
      ['code of Hexo', '{% codeblock lang:js %}\nx\n{% endcodeblock %}', ['code js x']],
      [
        'calls and blocks of Zola',
        '{{ youtube(id="abcdefghijk") }}\n\n{% quote(author="Ada") %}\nWords.\n{% end %}',
        ['embed https://www.youtube.com/watch?v=abcdefghijk', 'quote', 'paragraph Words.', 'paragraph — Ada'],
      ],
      [
        'loops without their defaults',
        '{% for x in page.list %}\n{{ x.name | default: "TODO" }}\n{% endfor %}\nAfter.',
        ['paragraph After.'],
        ['5 markdown/unknown-shortcode'],
      ],
    ],
    {},
  )
})

describe('galleries of Minimal Mistakes', () => {
  it('show the pictures that the front matter lists', () => {
    const front = 'title: t\ngallery:\n  - image_path: /a.png\n    alt: Quay\n  - url: /b.png'
    const { recap } = readPost(`---\n${front}\n---\n{% include gallery caption="At *night*" %}\n`)
    expect(sketch(recap.children)).toEqual(['figure /a.png Quay|', 'figure /b.png |', 'paragraph At night'])
  })
})
