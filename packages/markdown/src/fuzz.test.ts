import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './index.ts'
import { site } from './post.test.fixture.ts'

const pieces = [
  '---\n',
  '+++\n',
  'title: x\n',
  '# ',
  '## Head (Preview)\n',
  '- ',
  '1. ',
  '> ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '```js\n',
  '~~~',
  '`',
  '``',
  '*',
  '**',
  '_',
  '~~',
  '==',
  '^',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](x.png)',
  '[^1]',
  '[^1]: note\n',
  '[ref]: /x "t"\n',
  '<div>',
  '</div>',
  '<b>',
  '</b>',
  '<img src=x>',
  '<table><tr><td>',
  '</table>',
  '<!--',
  '-->',
  '<!-- more -->',
  '<script>',
  '</script>',
  '<svg>',
  '<details>',
  '</details>',
  '| a | b |\n|---|---|\n',
  '| c |\n',
  ':::note\n',
  ':::\n',
  'Term\n: details\n',
  '$$',
  '$',
  '{% raw %}',
  '{% endraw %}',
  '{% include a.md %}',
  '{{ page.title }}',
  '{{< figure src="a.png" >}}',
  '{{% /x %}}',
  '{: #id}',
  '{#id}',
  '{availability=GA}',
  'â€™',
  '&amp;',
  '&#0;',
  '\u0000',
  '\ud800',
  'https://x.example',
  'javascript:x',
  'TODO: x\n',
  'words ',
  '\\',
  '---\n',
  '===\n',
  'import a from "b"\n',
  '{/* ',
  ' */}',
  '<A b={',
  '}>',
  '\r\n',
  '\ufeff',
  '日本語',
  'ש',
  '👩‍👩‍👧',
]

const generators = ['jekyll', 'hugo', 'eleventy', 'astro', 'docusaurus', null] as const

describe('any text', () => {
  it('is read without a throw, into JSON, with places inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })),
          { maxLength: 60 },
        ),
        fc.constantFrom(...generators),
        fc.constantFrom('_posts/2020-01-02-a.md', 'a/index.mdx', 'b.de.md'),
        (parts, generator, path) => {
          const text = parts.join('')
          const facts = { ...site, generator, includes: { 'a.md': '{% include a.md %} [ref]: /y\n\n# Head' } }
          const { value, diagnostics } = read({ path, text }, facts)
          if (value !== null) expect(JSON.parse(JSON.stringify(value))).toEqual(value)
          else expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
          const lines = text.split(/\r\n|\r|\n/).length
          for (const { place } of diagnostics) {
            expect(place?.at?.line ?? 1).toBeGreaterThanOrEqual(1)
            expect(place?.at?.line ?? 1).toBeLessThanOrEqual(lines)
          }
        },
      ),
      { numRuns: 300, seed: 23 },
    )
  })
})

describe('hostile text', () => {
  const many = 10_000
  it.each([
    '>',
    '> ',
    '- ',
    '1. ',
    '[',
    '[a](',
    '![a](',
    '*a ',
    '*',
    '_a*',
    '`a',
    '$a^ ',
    '{% ',
    '{{ ',
    '{{< x "',
    '<',
    '<a ',
    '<div>',
    '<div>\n\n',
    '<b>',
    'x <b>',
    '|a',
    ':::note\n',
    'a\n: b\n',
    '^a',
    '==',
    '&amp',
    'a@b.c ',
    'www.a',
    '<!-- ',
    '{: ',
    '# a\n',
    'a\n===\n',
    '\\',
    'â€™',
    '<table><tr><td>',
    '[a]: /x\n',
    '<A x={',
    '<pre>',
    '```\n',
    '[![a](b)](c)',
    '> - ',
    '- x\n',
    '<![CDATA[',
    '<?',
    '***a** ',
    'TODO: x\n',
    '$$\na\n',
    '[a][b] ',
    '---\n',
    '+++\n',
    '{\n',
    'title: x\n',
  ])('ends: %j over and over', (piece) => {
    const text = piece.repeat(many / piece.length)
    const { value, diagnostics } = read({ path: 'a.mdx', text }, site)
    expect(value !== null || diagnostics.length > 0).toBe(true)
  })

  it('of nested lists ends in a diagnostic', () => {
    const text = Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')
    expect(read({ path: 'a.md', text }, site).diagnostics.map(({ rule }) => rule)).toEqual([
      'source/too-deep',
    ])
  })
})
