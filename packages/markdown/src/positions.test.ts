import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPost } from './post.test.fixture.ts'

/**
 * A post with something of everything, and a place for a defect on each line that can have one: `@`. The name of the line
 * stands in it, so that what is found can be told from what is lost.
 */
const post = `Words above @
that go on @
and end *in emphasis over
lines @* here.

- one @
- two @

  deeper @
  - three @
    goes on @

    \`\`\`js
    code
    \`\`\`

    after code @
- [ ] task @

1. first @
   1. below @
2) other @

> quoted @
> goes on @
> > twice @
> - in both @
>
>   more @
>
> | a | b |
> |---|---|
> | @ | c |

| a @ | b |
|:--|--:|
| c | @ |
| d @ | e |

<div>

Markdown in HTML @

<details>
<summary>More</summary>

- item
- item @

</details>
</div>

<p>
text of HTML @
</p>

<ul>
<li>one</li>
<li>two @</li>
</ul>

<table>
<tr><td>a</td></tr>
<tr><td>@</td></tr>
</table>

:::note Title @
Text @

:::tip
- inner @
:::
:::

> [!WARNING]
> Line
> @ here

!!! note "Title"
    Text @

    more @

Term @
: First @

  second @

Called[^n] and ^[in place @].

[^n]: Note @
    with more @

    - and a list @

## A heading with @

Setext @
=======

{% include note.md %} @

{% raw %}
raw @
{% endraw %}

{{< figure src="a.png" alt="a" >}}
below a figure @

{: .class}
with attributes @

<!-- a comment
over lines --> 

last @
`
const lines = post.split('\n')
const places = lines.flatMap((line, index) => (line.includes('@') ? [index] : []))

/** What may stand above, of several lines each. */
const fillers = [
  'Plain words.',
  '```\ncode\n\nmore\n```',
  '~~~\n[code](javascript:x)\n~~~',
  '- a\n- b\n\n  c',
  '<!-- comment\nover lines -->',
  '# Head',
  '<p>\nHTML\n</p>',
  '<div markdown="1">\n- x\n</div>',
  '| x |\n|---|\n| y |',
  '{% include gone.html %}',
  '{% include note.md %}',
  '{% highlight js %}\nx\n{% endhighlight %}',
  '{% capture x %}\na\nb\n{% endcapture %}',
  '{% comment %}\nno\n{% endcomment %}',
  '{{< details "x" >}}\ny\n{{< /details >}}',
  '*[HTML]: Hypertext',
  '[caption]\n![a](b.png)\nwords[/caption]',
  '[TOC]',
  '***',
  '[ref]: /x',
  '$$\na\n$$',
  '!!! note\n    x\n\n    y',
  'Term\n: y',
  '    indented\n\n    code',
  'TODO: x',
]
/** Defects by the rule that reports them. */
const defects = [
  ['[bad](javascript:x)', 'markdown/unsafe-address'],
  ['[dead](#nowhere-at-all)', 'markdown/dead-anchor'],
  ['![bad](ftp://x.example/a.png)', 'markdown/unsafe-address'],
  ['cafÃ©', 'encoding/mojibake'],
  ['a\u0007b', 'encoding/control-character'],
  ['a\u202eb', 'encoding/invisible-character'],
  ['cafe\u0301', 'encoding/decomposed'],
  ['a\ufffdb', 'encoding/lost-character'],
  ['[^nobody]', 'markdown/unresolved-reference'],
  ['{% nobody-knows %}', 'markdown/unknown-shortcode'],
  ['<blink>x</blink>', 'markdown/html-unknown'],
] as const
const fronts = [
  '',
  '---\ntitle: t\n---\n',
  '---\ntitle: t: u\n---\n',
  '+++\ntitle = "t"\n\n+++\n',
  '\n\n---\ntitle: t\ntags:\n  - a\n---\n',
  '```yaml\n---\ntitle: t\n---\n```\n',
  '<!-- lint -->\n---\ntitle: t\n---\n',
  'Title: t\nDate: 2020-01-02\n\n',
  '---\ntitle: t\n\n',
]
const facts = { includes: { 'note.md': 'Included.\n\n[x](#nowhere-in-it)\n\n- a\n- b\n' } }

describe('diagnostics', () => {
  it('name the line of the file, wherever a defect stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fronts),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.array(fc.constantFrom(...fillers), { maxLength: 5 }),
        fc.constantFrom(...places),
        fc.constantFrom(...defects),
        (front, lineEnd, hasMark, before, place, [defect, rule]) => {
          fc.pre(isRead(lines[place] ?? '', rule))
          const planted = lines.map((line, index) => line.replaceAll('@', index === place ? defect : 'words'))
          const text = front + [...before, planted.join('\n')].join('\n\n')
          const line = text.split('\n').findIndex((words) => words.includes(defect)) + 1
          const file = (hasMark ? '\ufeff' : '') + text.replaceAll('\n', lineEnd)
          const { diagnostics } = readPost(file, facts)
          const found = diagnostics
            .filter((one) => one.rule === rule && isOf(one.message, rule))
            .map((one) => one.place?.at?.line)
          expect(found).toEqual([line])
        },
      ),
      { numRuns: 200, seed: 11 },
    )
  })

  it.each(defects)('name every line that %s may stand on', (defect, rule) => {
    const wrong = places.filter((place) => {
      if (!isRead(lines[place] ?? '', rule)) return false
      const text = lines
        .map((line, index) => line.replaceAll('@', index === place ? defect : 'words'))
        .join('\n')
      const found = readPost(text, facts).diagnostics.filter(
        (one) => one.rule === rule && isOf(one.message, rule),
      )
      return found.length !== 1 || found[0]?.place?.at?.line !== place + 1
    })
    expect(wrong.map((place) => lines[place])).toEqual([])
  })

  it('name the line of the tag for what stands in an included file', () => {
    const { diagnostics } = readPost(`---\ntitle: t\n---\na\n\n{% include note.md %}\n`, facts)
    const found = diagnostics.filter(({ rule }) => rule === 'markdown/dead-anchor')
    expect(found.map(({ place }) => place?.at?.line)).toEqual([6])
  })
})

/** Tags are not read where they are shown, nor calls of notes in the text of HTML. */
function isRead(line: string, rule: string): boolean {
  if (rule === 'markdown/unknown-shortcode') return line !== 'raw @'
  return !(rule === 'markdown/unresolved-reference' && /^text of HTML|^<(?:li|tr)>/.test(line))
}

/** Of the same rule, the post and what may stand above it have defects of their own, which the message tells apart. */
function isOf(message: string, rule: string): boolean {
  if (rule === 'markdown/unresolved-reference') return message.includes('nobody')
  if (rule === 'markdown/unknown-shortcode') return message.includes('nobody')
  if (rule === 'markdown/dead-anchor') return message.includes('nowhere-at-all')
  if (rule === 'markdown/html-unknown') return message.includes('blink')
  return true
}
