import { describe } from 'vitest'
import { holds } from './holds.test.fixture.ts'

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
        'names of tabs with an icon, of folders and times',
        '{% tabs 船, 2 %}\n<!-- tab On the quay@fab fa-x -->\nIt.\n<!-- endtab -->\n{% endtabs %}\n\n{% timeline 2031, blue %}\n<!-- timeline May -->\nIt.\n<!-- endtimeline -->\n{% endtimeline %}',
        ['paragraph On the quay', 'paragraph It.', 'paragraph 2031', 'paragraph May', 'paragraph It.'],
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
