import { contentText, links, walkContent } from '@recapkit/content-model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bare, readPost, site } from '../post.test.fixture.ts'
import type { SiteFacts } from '../source.ts'
import { translateDialect } from './index.ts'

const read = (body: string, facts: Partial<SiteFacts> = {}, path?: string) =>
  readPost(`---\ntitle: t\n---\n${body}`, facts, path)
const textOf = (body: string, facts: Partial<SiteFacts> = {}, path?: string): string =>
  contentText(read(body, facts, path).recap.children)

describe('Jekyll', () => {
  const facts = { generator: 'jekyll' as const, basePath: '/base' }

  it('shows raw sections as they are, code of highlight tags as code, and no comments', () => {
    expect(textOf('a {% raw %}{{ x }}{% endraw %} b{% comment %} no {% endcomment %}', facts)).toBe(
      'a {{ x }} b',
    )
    expect(
      bare(read('{% highlight js %}\nlet {{ a }}\n{% endhighlight %}\n', facts).recap.children),
    ).toMatchObject([{ type: 'code-block', language: 'js', value: 'let {{ a }}' }])
  })

  it('leaves double braces in posts that are of no such site', () => {
    const { recap, told } = read('# {{mustache}} templates\n\nWrite {{> box}} and {{#names}}.')
    expect(contentText(recap.children)).toBe('{{mustache}} templates\nWrite {{> box}} and {{#names}}.')
    expect(told).toEqual([])
  })

  it('leaves blocks in code as they are', () => {
    const code = '{% capture a %}x{% endcapture %}\n{% highlight js %}\ny\n{% endhighlight %}'
    expect(textOf(`\`\`\`liquid\n${code}\n\`\`\`\n`, facts)).toBe(code)
  })

  it('tells of comments, and leaves those in code', () => {
    const { recap, told } = read('a{% comment %}no{% endcomment %}\n\n`{% comment %}x{% endcomment %}` {{}}')
    expect(contentText(recap.children)).toBe('a\n{% comment %}x{% endcomment %} {{}}')
    expect(told).toEqual(['4 markdown/comment'])
  })

  it('prints what the site and the page are called, and variables', () => {
    expect(textOf('{% assign n = "quay" %}The {{ n }} of {{ page.title }}', facts)).toBe('The quay of t')
    const { recap } = read(
      '[x]({{ site.baseurl }}/a/) [y]({{ "/b/" | relative_url }}) [z]({{ site.url }}/c/)',
      facts,
    )
    expect(links(recap.children).map(({ target }) => target.kind === 'url' && target.url)).toEqual([
      'https://blog.example/base/a/',
      'https://blog.example/base/b/',
      'https://blog.example/c/',
    ])
  })

  it('keeps the path prefix of a site apart from its address', () => {
    const known = { ...facts, url: 'https://harbour.example/base/' }
    const text = '{{ site.url }}{{ site.baseurl }}/a/ {{ "/b" | absolute_url }}'
    expect(textOf(`\`x\` ${text}`, known)).toBe(
      'x https://harbour.example/base/a/ https://harbour.example/base/b',
    )
    expect(textOf(text, { ...facts, url: null })).toBe('/base/a/ /base/b')
  })

  it('counts a list of the front matter', () => {
    const { recap } = readPost('---\ntitle: t\nboats: [a, b, c]\n---\n{{ page.boats | size }} boats\n', facts)
    expect(contentText(recap.children)).toBe('3 boats')
  })

  it('reads blocks in the cells of a table that asks for it', () => {
    const table =
      '<table>\n<tr><td markdown="block">\n- a\n- b\n</td><td markdown="1">\n> c\n</td></tr>\n</table>\n'
    const kinds = [...walkContent(read(table, facts).recap.children)].map((node) => node.type)
    expect(kinds.filter((kind) => ['table', 'list', 'quote'].includes(kind))).toEqual([
      'table',
      'list',
      'quote',
    ])
  })

  it('links posts and files, and reports those that are not there', () => {
    const { recap, told } = read('[x]({% post_url 2020-01-02-days %})\n[y]({% link gone.md %})', {
      ...facts,
      posts: { '2020-01-02-days': '/2020/days/' },
    })
    expect(links(recap.children)[0]?.target).toEqual({ kind: 'url', url: 'https://blog.example/2020/days/' })
    expect(told).toEqual(['5 markdown/unresolved-reference'])
  })

  it('takes link definitions and text from included files', () => {
    const includes = { 'refs.md': '[quay]: https://quay.example/\n', 'ad.md': 'Come to the *quay*.\n' }
    const { recap } = read('See the [quay].\n\n{% include ad.md %}\n\n{% include refs.md %}\n', {
      ...facts,
      includes,
    })
    expect(contentText(recap.children)).toBe('See the quay.\nCome to the quay.')
    expect(links(recap.children)).toHaveLength(1)
  })

  it('ends where files include each other', () => {
    const includes = { 'a.md': '{% include b.md %}', 'b.md': 'x\n\n{% include a.md %}' }
    expect(read('{% include a.md %}', { ...facts, includes }).told).toContain(
      '4 markdown/unresolved-reference',
    )
  })

  it('shows figure-like includes as figures', () => {
    const { recap } = read(
      '{% include figure.html src="/q.png" alt="Quay" caption="At *night*" %}\nText.',
      facts,
    )
    expect(bare(recap.children)).toMatchObject([
      { type: 'figure', picture: { src: '/q.png', alt: 'Quay' } },
      { type: 'paragraph' },
    ])
  })

  it('keeps what unknown tags enclose, and reports them', () => {
    const { recap, told } = read('{% fancy a="b" %}\nInside.\n{% endfancy %}', facts)
    expect(contentText(recap.children)).toBe('Inside.')
    expect(told).toEqual(['4 markdown/unknown-shortcode'])
  })

  it('leaves code alone', () => {
    expect(textOf('`{{ x }}`\n\n```\n{% x %}\n```\n', facts)).toBe('{{ x }}\n{% x %}')
  })
})

describe('kramdown', () => {
  it('takes lists away that have a name, and leaves what only looks like one', () => {
    const { recap, told } = read(
      '{:wide: .w-100}\n\nText\n{:wide}\n\nAnswers {:ok} then {:error}, or b}.\n\n`{::comment}`x`{:/}`\n\n{::comment}\nno\n{:/comment}\n',
    )
    expect(contentText(recap.children)).toBe('Text\nAnswers {:ok} then {:error}, or b}.\n{::comment}x{:/}')
    expect(told).toEqual(['13 markdown/comment'])
  })

  it('takes attribute lists away and keeps anchors', () => {
    const { recap, told } = read(
      '## Head {: #top .x}\n\n* TOC\n{:toc}\n\nText{: .y} [up](#top) [down](#low).\n{: .z}\n\n{:#low}\nLow\n',
    )
    expect(contentText(recap.children)).toBe('Head\nText up down.\nLow')
    expect(links(recap.children)).toHaveLength(2)
    expect(told).toEqual([])
  })
})

describe('Hugo', () => {
  const facts = { generator: 'hugo' as const }

  it('shows figures, videos and posts elsewhere', () => {
    const { recap } = read(
      '{{< figure src="q.png" alt="Quay" caption="Night" >}}\n{{< youtube abcdefghijk >}}\n{{< tweet user="ada" id="12" >}}',
      facts,
    )
    expect(bare(recap.children)).toMatchObject([
      { type: 'figure', picture: { alt: 'Quay' }, caption: [{ value: 'Night' }] },
      { type: 'embed', provider: 'YouTube', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
      { type: 'paragraph', children: [{ target: { url: 'https://twitter.com/ada/status/12' } }] },
    ])
  })

  it('reads containers, details and code', () => {
    const { recap } = read(
      '{{% alert title="Mind" color="warning" %}}\nThe *gap*.\n{{% /alert %}}\n\n{{< details "More" >}}\n- x\n{{< /details >}}\n\n{{< highlight go "linenos=table" >}}\nx := 1\n{{< /highlight >}}',
      facts,
    )
    expect(bare(recap.children)).toMatchObject([
      { type: 'callout', kind: 'warning', title: [{ value: 'Mind' }], children: [{ type: 'paragraph' }] },
      { type: 'callout', kind: 'details', title: [{ value: 'More' }], children: [{ type: 'list' }] },
      { type: 'code-block', language: 'go', value: 'x := 1' },
    ])
  })

  it('resolves references and keeps what unknown shortcodes enclose', () => {
    const { recap, told } = read('[x]({{< relref "days.md" >}})\n\n{{< fancy >}}Inside{{< /fancy >}}', {
      ...facts,
      posts: { 'days.md': '/days/' },
    })
    expect(links(recap.children)[0]?.target).toEqual({ kind: 'url', url: 'https://blog.example/days/' })
    expect(contentText(recap.children)).toBe('x\nInside')
    expect(told).toEqual(['6 markdown/unknown-shortcode'])
  })
})

describe('MDX', () => {
  it('leaves modules, comments and expressions out and unwraps components', () => {
    const { recap, told } = read(
      'import A from "./a"\nimport pic from "./q.png"\n\nText{" "}on.{/* no */}\n\n<Aside type="tip" title="Mind">\n\nThe *gap*.\n\n</Aside>\n\n<Fancy b={() => 1}>\n\nInside\n\n</Fancy>\n\n<img src={pic} alt="Quay" />\n',
      {},
      'blog/a.mdx',
    )
    expect(bare(recap.children)).toMatchObject([
      { type: 'paragraph' },
      { type: 'callout', kind: 'tip', title: [{ value: 'Mind' }] },
      { type: 'paragraph' },
      { type: 'figure', picture: { src: 'blog/q.png' } },
    ])
    expect(contentText(recap.children)).toBe('Text on.\nMind\nThe gap.\nInside\nQuay')
    expect(told).toEqual(['4 markdown/module-code', '15 markdown/html-unknown'])
  })

  it('keeps a tag that ends on its own line together', () => {
    const { recap } = read(
      '<a\n  href="https://x.example/"\n  style={{ a: 1 }}\n>\n  Words\n</a>\n',
      {},
      'a.mdx',
    )
    expect([...walkContent(recap.children)].some((node) => node.type === 'quote')).toBe(false)
    expect(links(recap.children)).toHaveLength(1)
  })
})

describe('every dialect', () => {
  const pieces = [
    '{% raw %}',
    '{% endraw %}',
    '{% comment %}',
    '{% endcomment %}',
    '{% highlight js %}',
    '{% endhighlight %}',
    '{% include a.md %}',
    '{% if x %}',
    '{{ page.title }}',
    '{{ x | y: "z" }}',
    '{{< figure src="a.png"\n caption="b" >}}',
    '{{% note %}}',
    '{{% /note %}}',
    '{{< highlight go >}}',
    '{{< /highlight >}}',
    '{: .a #b}',
    '{:toc}',
    '{::comment}',
    '{:/}',
    '# Head',
    '* TOC\n{:toc}',
    '```',
    '`a`',
    '<pre>',
    '</pre>',
    'import a from "b"',
    '{/* c\nd */}',
    '<A b={\n1\n}>',
    '<img\n src={x}\n/>',
    '![a](b c.png)',
    '![a](b align="left")',
    '{% capture n %}a\nb{% endcapture %}{{ n }}',
    'words',
    '\n',
    ' ',
    '- ',
    '> ',
  ]
  it('keeps the number of lines', () => {
    const generators = ['jekyll', 'hugo', 'eleventy', 'astro', 'docusaurus', null] as const
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 30 }),
        fc.constantFrom(...generators),
        fc.constantFrom('a.md', 'a.mdx'),
        (parts, generator, path) => {
          const text = parts.join('\n')
          const facts = { ...site, generator, includes: { 'a.md': 'x\ny\n' } }
          const translation = {
            path,
            site: facts,
            report: () => undefined,
            fields: { title: 'a\nb' },
            variables: new Map(),
            loops: new Set<string>(),
            included: new Map(),
          }
          expect(translateDialect(text, translation).split('\n')).toHaveLength(text.split('\n').length)
        },
      ),
      { numRuns: 500, seed: 7 },
    )
  })
})
