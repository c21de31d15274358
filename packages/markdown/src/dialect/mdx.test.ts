import { describe } from 'vitest'
import { holds } from './holds.test.fixture.ts'

describe('MDX', () => {
  holds(
    [
      ['Markdown right below a tag', '<Card title="Quay">\n- *one*\n</Card>', ['paragraph Quay', 'list one']],
      [
        'pictures and frames by their attributes',
        '<BlogImage src="/a.png" alt="Quay" />\n\n<YouTube id="abcdefghijk" />',
        ['figure /a.png Quay|', 'embed https://www.youtube.com/watch?v=abcdefghijk'],
      ],
      [
        'cards with addresses',
        '<LinkCard title="Quay" href="/q/" description="At night." />',
        ['paragraph Quay', 'paragraph At night.'],
        ['4 markdown/html-unknown'],
      ],
      ['code in an attribute', '<Code code="let x" lang="js" />', ['code js let x']],
      [
        'names that HTML has without content',
        '<Title>Words</Title> and <Link to="/q/">more</Link>',
        ['paragraph Words and more'],
        ['4 markdown/html-unknown'],
      ],
      [
        'expressions',
        'a {frontMatter.title} b {x.y} c {1}',
        ['paragraph a t b c 1'],
        ['4 markdown/module-code'],
      ],
      [
        'functions as children',
        '<List>{(x) => (\n  <>\n    <p>In {x.a}.</p>\n  </>\n)}</List>',
        ['paragraph In .'],
        ['6 markdown/module-code', '4 markdown/html-unknown'],
      ],
      [
        'fences behind any indentation',
        '<Tabs>\n    <Tab>\n\n    ```js\n    x\n      y\n    ```\n\n    </Tab>\n</Tabs>',
        ['code js x\n  y'],
      ],
      [
        'callouts on one line',
        '- <Note>Mind the **gap**.</Note>\n\n<Admonition type="warning" title="Care">Do *so*.</Admonition>',
        ['list Mind the gap.', 'callout warning ', 'paragraph Care Do so.'],
      ],
      [
        'what is given from elsewhere',
        '<a href="https://q.example" {...rest} {...more}>the quay</a>\n\n<Note>a</Note> <Note>b</Note>',
        ['paragraph the quay', 'paragraph a b'],
        ['6 markdown/html-unknown'],
      ],
      [
        'elements among words',
        '1. <math>\n   <mi>x</mi>\n   </math>\n   over [y<sup>2</sup>](https://y.example/).',
        ['list x over y2.'],
      ],
      ['braces that are none', 'a $\\frac{x}{y}$ \\{b\\}', ['paragraph a \\frac{x}{y} {b}']],
    ],
    {},
    'posts/a.mdx',
  )
})
