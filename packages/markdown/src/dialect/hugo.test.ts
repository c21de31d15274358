import { describe } from 'vitest'
import { holds } from './holds.test.fixture.ts'

describe('Hugo', () => {
  holds(
    [
      [
        'credits of figures',
        '{{< figure src="a.png" alt="A" attr="Ada" attrlink="https://ada.example/" >}}',
        ['figure posts/a.png A|Ada'],
      ],
      [
        'titles beside captions of figures',
        '{{< figure src="a.png" alt="A" title="The quay" caption="At *dusk*" >}}',
        ['figure posts/a.png A|The quay At dusk'],
      ],
      ['names of code in tabs', '{{< tab "Shell" lang="sh" >}}\nls\n{{< /tab >}}', ['code sh ls']],
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
