import { describe, expect, it } from 'vitest'
import { readPost } from '../post.test.fixture.ts'
import { holds, sketch } from './holds.test.helper.ts'

describe('Hugo', () => {
  holds(
    [
      [
        'credits of figures',
        '{{< figure src="a.png" alt="A" attr="Ada" attrlink="https://ada.example/" >}}',
        ['figure posts/a.png A|Ada'],
      ],
      [
        'tabs by their names',
        '{{< tab "macOS" >}}\nRun it.\n{{< /tab >}}',
        ['paragraph macOS', 'paragraph Run it.'],
      ],
      [
        'quotations with whom they are from',
        '{{< quote author="Ada" source="Log" >}}\nWords.\n{{< /quote >}}',
        ['quote', 'paragraph Words.', 'paragraph — Ada, Log'],
      ],
      ['links around words', '{{< button href="https://b.example/" >}}Go{{< /button >}}', ['paragraph Go']],
      ['formulas', '{{< katex >}}\nx^2\n{{< /katex >}}', ['math x^2']],
      [
        'the same tag paired and alone',
        '{{< alert "Mind the gap!" >}}\n\n{{< alert >}}\nIn.\n{{< /alert >}}',
        ['paragraph Mind the gap!', 'callout note ', 'paragraph In.'],
        ['4 markdown/unknown-shortcode'],
      ],
      ['what is shown as it is', '{{</* figure src="x" */>}}', ['paragraph {{< figure src="x" >}}']],
      ['comments of templates', 'a {{/* no */}} b', ['paragraph a b'], ['4 markdown/comment']],
      [
        'words and addresses of unknown tags',
        '{{< card title="Quay" link="https://c.example/" >}}',
        ['paragraph Quay'],
        ['4 markdown/unknown-shortcode'],
      ],
    ],
    { generator: 'hugo' },
  )
})

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

describe('kramdown and Python-Markdown', () => {
  holds(
    [
      [
        'Markdown in elements that ask for it',
        '<div markdown="1">\n- one\n- two\n</div>\nAfter.',
        ['list one / two', 'paragraph After.'],
      ],
      [
        'details with a summary',
        '<details markdown="1">\n<summary>More</summary>\n- one\n</details>',
        ['callout details More', 'list one'],
      ],
      ['ends of blocks', 'a\n{: .x}\n\n^\n\nb', ['paragraph a', 'paragraph b']],
      ['a caret that is none', 'a\n\n^\n\nb', ['paragraph a', 'paragraph ^', 'paragraph b']],
      ['tables without a head', '| a | b |\n| c | d |', ['table a b / c d']],
      [
        'admonitions',
        '!!! warning "Mind"\n    The gap.\n\n    - and\n\nAfter.',
        ['callout warning Mind', 'paragraph The gap.', 'list and', 'paragraph After.'],
      ],
      ['what is folded away', '??? note "More"\n    In.', ['callout details More', 'paragraph In.']],
      [
        'tabs',
        '=== "One"\n\n    In one.\n\n=== "Two"\n\n    In two.',
        ['paragraph One', 'paragraph In one.', 'paragraph Two', 'paragraph In two.'],
      ],
      ['languages of indented code', '    :::python\n    x = 1', ['code python x = 1']],
      [
        'abbreviations',
        'The HTML of HTML.\n\n*[HTML]: Hypertext\n*[CSS]: Sheets',
        ['paragraph The HTML of HTML.'],
        ['7 markdown/unresolved-reference'],
      ],
      ['marks for contents', '[TOC]\n\na', ['paragraph a']],
      ['scripts below', 'H~2~O', ['paragraph H2O']],
      ['formulas of MathJax', 'a \\\\(x^2\\\\) b', ['paragraph a x^2 b']],
    ],
    {},
  )
})

describe('other platforms', () => {
  holds(
    [
      ['embeds of Hashnode', '%[https://youtu.be/abcdefghijk]', ['embed https://youtu.be/abcdefghijk']],
      ['pictures of Hashnode', '![Quay](a.png align="left")', ['figure posts/a.png Quay|']],
      ['pictures of Obsidian', '![[a.png|Quay]]', ['figure posts/a.png Quay|']],
      ['callouts of Obsidian', '> [!question]- Why?\n> So.', ['callout note Why?', 'paragraph So.']],
      [
        'captions of WordPress',
        '[caption id="a"]![Quay](a.png) At *night*[/caption]',
        ['figure posts/a.png Quay|At night'],
      ],
      [
        'embeds of WordPress',
        '[embed]https://youtu.be/abcdefghijk[/embed]',
        ['embed https://youtu.be/abcdefghijk'],
      ],
      ['galleries of WordPress', 'a\n\n[gallery ids="1"]', ['paragraph a'], ['6 markdown/unknown-shortcode']],
      ['containers of Quarto', '::: {.callout-tip}\nIn.\n:::', ['callout tip ', 'paragraph In.']],
      [
        'containers that never began',
        'a\n:::\nb',
        ['paragraph a', 'paragraph b'],
        ['5 markdown/unknown-shortcode'],
      ],
      ['spans of Pandoc', 'a [b]{.c} d', ['paragraph a b d']],
      ['paths of Pelican', '![Quay]({static}/a.png)', ['figure /a.png Quay|']],
      ['paths of Ghost', '![Quay](__GHOST_URL__/content/a.png)', ['figure /content/a.png Quay|']],
      ['tags that are words', 'Of <title> and <em>more</em>.', ['paragraph Of <title> and more.']],
      [
        'breaks right above a heading',
        'a\n\n<br/>\n## B\n\n<img src="c.png" alt="C">\n- d',
        ['paragraph a', 'section B', 'figure posts/c.png C|', 'list d'],
      ],
      [
        'what only looks like a tag',
        'An Array<string> of <T> and x<y then z>w.',
        ['paragraph An Array<string> of <T> and x<y then z>w.'],
      ],
      ['spaces alone', 'a\n\n&nbsp;\n\nb', ['paragraph a', 'paragraph b']],
    ],
    {},
  )
})

describe('MDX', () => {
  holds(
    [
      [
        'Markdown right below a tag',
        '<Card title="Quay">\n- *one*\n</Card>',
        ['paragraph Quay', 'list one'],
        ['4 markdown/html-unknown'],
      ],
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
        ['4 markdown/html-unknown', '5 markdown/html-unknown'],
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

describe('what plugins of Markdown add', () => {
  holds(
    [
      [
        'players in brackets',
        '@[youtube](abcdefg)\n\n@[card](https://c.example/)\n\n@[ada](https://ada.example/)',
        ['embed https://www.youtube.com/watch?v=abcdefg', 'paragraph https://c.example/', 'paragraph @ada'],
      ],
      [
        'sizes of pictures',
        '![A](a.png =200x100)\n\n![B](b.png "Below" =50%x)',
        ['figure posts/a.png A|', 'figure posts/b.png B|Below'],
      ],
      [
        'captions in italics',
        '![A quay](a.png)\n_Ships at **dusk**_',
        ['figure posts/a.png A quay|Ships at dusk'],
      ],
      [
        'files that are shown in place',
        'a\n\n<<< @/code/a.js{2}\n\n<!--@include: ./b.md-->',
        ['paragraph a'],
        ['6 markdown/unresolved-reference', '8 markdown/unresolved-reference'],
      ],
      [
        'signs in prose',
        'Ada <ada @home> and a<b then @ada, b>a\n\n<<<<<<< HEAD\n\n:::note Using {name}\nIt.\n:::\n\nA [type="button"] here.',
        [
          'paragraph Ada <ada @home> and a<b then @ada, b>a',
          'paragraph <<<<<<< HEAD',
          'callout note Using {name}',
          'paragraph It.',
          'paragraph A [type="button"] here.',
        ],
      ],
      ['listeners of Vue', '<button :class="a" @click="n++">More</button>', ['paragraph More']],
      ['titles of code in brackets', '```js:line-numbers [a.js]\nx\n```', ['code js x']],
      [
        'kinds of messages',
        ':::message alert\nMind.\n:::\n\n:::note info\nKnow.\n:::',
        ['callout warning ', 'paragraph Mind.', 'callout note ', 'paragraph Know.'],
      ],
      [
        'titles of Quarto',
        '::: {.callout-tip title="How"}\nSo.\n:::\n\n::: {.callout-note}\n## Why\nThus.\n:::',
        ['callout tip How', 'paragraph So.', 'callout note Why', 'paragraph Thus.'],
      ],
      [
        'containers that only set',
        ':::: {.columns}\n::: {.column width="40%"}\nLeft.\n:::\n::::',
        ['paragraph Left.'],
      ],
      [
        'components named as elements',
        '<Figure src="/f.png" alt="F" caption="Below" />\n\nText.',
        ['figure /f.png F|Below', 'paragraph Text.'],
      ],
      ['icons by name', ':material-clock:{ .lg } __Soon__', ['paragraph Soon']],
    ],
    {},
  )
})

describe('tags of more platforms', () => {
  holds(
    [
      [
        'words of Hexo without quotes',
        '{% label success@Fully booked %}',
        ['paragraph Fully booked'],
        ['4 markdown/unknown-shortcode'],
      ],
      [
        'titles of folds',
        '{% folding blue, What we saw %}\nIt.\n{% endfolding %}',
        ['callout details What we saw', 'paragraph It.'],
      ],
      [
        'names of tabs in comments',
        '{% tabs a %}\n<!-- tab On the quay -->\nIt.\n<!-- endtab -->\n{% endtabs %}',
        ['paragraph On the quay', 'paragraph It.'],
      ],
      [
        'files',
        '{% asset_link plan.pdf "The plan" %}',
        ['paragraph The plan'],
        ['4 markdown/unknown-shortcode'],
      ],
      [
        'two tags in a line, and one below',
        '{% bilibili BV1 %} {% vimeo 1 %}\n{% note info %}\nIt.\n{% endnote %}',
        [
          'embed https://www.bilibili.com/video/BV1',
          'embed https://vimeo.com/1',
          'callout note ',
          'paragraph It.',
        ],
      ],
      [
        'posts and people of Forem',
        '{% link ada/a-post %}\n\n{% tag quay %}',
        ['paragraph ada/a-post', 'paragraph quay'],
      ],
      [
        'hints and files of GitBook',
        '{% hint style="danger" %}\nMind.\n{% endhint %}\n\n{% embed url="https://youtu.be/a" %}\nThe talk\n{% endembed %}',
        ['callout caution ', 'paragraph Mind.', 'embed https://youtu.be/a', 'paragraph The talk'],
      ],
      [
        'tags of Markdoc',
        '{% callout type="warning" title="Mind" %}\nIt.\n{% /callout %}\n\n## Quay {% #quay .wide %}\n\n{% figure src="/a.png" alt="A" /%}',
        ['callout warning Mind', 'paragraph It.', 'section Quay', 'figure /a.png A|'],
      ],
      [
        'titles of Octopress’s code',
        '{% codeblock lang:js The quay https://q.example/ %}\nx\n{% endcodeblock %}',
        ['code js x'],
      ],
    ],
    {},
  )
})

describe('shortcodes of WordPress that are escaped or unknown', () => {
  holds(
    [
      ['captions', '\\[caption id="a\\_1"\\]![A](a.png) Below\\[/caption\\]', ['figure posts/a.png A|Below']],
      [
        'players',
        '\\[youtube https://www.youtube.com/watch?v=a\\]\n\n[youtube=https://www.youtube.com/watch?v=b]',
        ['embed https://www.youtube.com/watch?v=a', 'embed https://www.youtube.com/watch?v=b'],
      ],
      ['links around words', '[su_button url="https://b.example/"]Go[/su_button]', ['paragraph Go']],
      [
        'nested ones',
        '[row][col width="1/2"]Words[/col][/row]',
        ['paragraph Words'],
        ['4 markdown/unknown-shortcode', '4 markdown/unknown-shortcode'],
      ],
      [
        'brackets of other kinds',
        'a [sic] b [1] and [x](/y) and [z][z]\n\n[z]: /z',
        ['paragraph a [sic] b [1] and x and z'],
      ],
    ],
    {},
  )
})

describe('shortcodes of Hugo’s themes', () => {
  holds(
    [
      [
        'names of tabs on what encloses them',
        '{{< tabs items="One,Two" >}}\n{{< tab >}}\nA\n{{< /tab >}}\n{{< tab >}}\nB\n{{< /tab >}}\n{{< /tabs >}}',
        ['paragraph One', 'paragraph A', 'paragraph Two', 'paragraph B'],
      ],
      [
        'names of tabs that are more than the tabs',
        '{{< tabs items="One,Two" >}}\n{{< tab >}}\nA\n{{< /tab >}}\n{{< /tabs >}}\n{{< tabs items="Three" >}}\n{{< tab >}}\nB\n{{< /tab >}}\n{{< /tabs >}}\n{{< tab >}}\nC\n{{< /tab >}}',
        ['paragraph One', 'paragraph A', 'paragraph Three', 'paragraph B', 'paragraph C'],
      ],
      ['code in tabs', '{{< tab header="Go" lang="go" >}}\nx := *y*\n{{< /tab >}}', ['code go x := *y*']],
      [
        'buttons over lines',
        '{{< button href="https://b.example/" >}}\nGo\n{{< /button >}}',
        ['paragraph  Go '],
      ],
      ['files', '{{< pdf "/plan.pdf" >}}', ['paragraph /plan.pdf'], ['4 markdown/unknown-shortcode']],
      ['what shows nothing', 'a\n\n{{< toc >}}', ['paragraph a']],
      ['fields', '{{< param title >}}', ['paragraph t']],
      [
        'fields that are not there',
        'a {{< param gone >}}',
        ['paragraph a'],
        ['4 markdown/unknown-shortcode'],
      ],
      [
        'nothing in code',
        '```md\n{{< highlight go >}}\nx\n{{< /highlight >}}\n```',
        ['code md {{< highlight go >}}\nx\n{{< /highlight >}}'],
      ],
      [
        'playlists',
        '{{< youtubepl id="PLabcdefghijklm" >}}',
        ['embed https://www.youtube.com/playlist?list=PLabcdefghijklm'],
      ],
    ],
    { generator: 'hugo' },
  )
})
