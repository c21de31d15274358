import { describe } from 'vitest'
import { holds } from './holds.test.fixture.ts'

describe('MyST', () => {
  holds(
    [
      [
        'admonitions',
        '```{admonition} Mind\n:class: warning\n\nThe gap.\n```\n\n:::{tip}\nSo.\n:::',
        ['callout warning Mind', 'paragraph The gap.', 'callout tip ', 'paragraph So.'],
      ],
      [
        'figures',
        '```{figure} quay.png\n---\nalt: The quay\n---\nAt *dusk*\n```',
        ['figure posts/quay.png The quay|At dusk'],
      ],
      ['code', '```{code-block} python\n:caption: a.py\n\nx\n```', ['code python x']],
      ['code of other engines', '```{r}\nx\n```', ['code r x']],
      [
        'cards with links',
        '```{card} A card\n:link: https://c.example/\nWords.\n```',
        ['paragraph A card', 'paragraph Words.'],
      ],
      ['contents', 'a\n\n```{toctree}\nb\n```', ['paragraph a'], ['6 markdown/unknown-shortcode']],
      [
        'tables of lists and of commas',
        '```{list-table} Ships\n:header-rows: 1\n\n* - Name\n  - Port\n* - Ada\n  - Kiel | Oslo\n```\n\n```{csv-table}\n:header: "Name", "Port, home"\n\nBea, "Rome, old"\n```',
        ['paragraph Ships', 'table Name Port / Ada Kiel | Oslo', 'table Name Port, home / Bea Rome, old'],
      ],
      [
        'tables in files, and what is none',
        '```{csv-table} Ships\n:file: x.csv\n```\n\n```{csv-table} Boats\n1,2\n3,4\n```\n\n```{list-table} T\n\nWords only.\n```',
        ['paragraph Ships', 'paragraph Boats', 'table 1 2 / 3 4', 'code list-table \nWords only.'],
        ['4 markdown/unresolved-reference'],
      ],
      [
        'what versions did',
        '```{deprecated} 1.2\nUse the other.\n```\n\n:::{versionadded} 2.0\nIt.\n:::',
        [
          'callout warning Deprecated since version 1.2',
          'paragraph Use the other.',
          'callout note New in version 2.0',
          'paragraph It.',
        ],
      ],
      ['files', 'Take {download}`the plan <plan.zip>`.', ['paragraph Take the plan.']],
      ['what a longer fence shows', '````md\n```{note}\nhi\n```\n````', ['code md ```{note}\nhi\n```']],
      [
        'directives in a directive',
        '````{note}\n```{tip}\nSo.\n```\n````',
        ['callout note ', 'callout tip ', 'paragraph So.'],
      ],
      ['roles that are none', 'Say {x}`y`.\n\n% of it', ['paragraph Say {x}y.', 'paragraph % of it']],
      [
        'roles and targets',
        '(quay)=\n## Quay\n\n% no\nSee {ref}`the quay <quay>` and {file}`a.txt`, H{sub}`2`O.',
        ['section Quay', 'paragraph See the quay and a.txt, H2O.'],
        ['7 markdown/comment'],
      ],
    ],
    {},
  )
})

describe('Quarto', () => {
  holds(
    [
      ['words of pictures', '![Below](a.png){#fig-a fig-alt="A quay"}', ['figure posts/a.png A quay|Below']],
      ['labels of formulas', '$$\nx^2\n$$ {#eq-a}\n\n$$ y $$ {#eq-b}', ['math x^2', 'math y']],
      ['captions of tables', '| a |\n|---|\n| b |\n\n: Ships {#tbl-a}', ['table a / b', 'paragraph Ships']],
      ['page breaks', 'a\n\n\\newpage\n\nb', ['paragraph a', 'paragraph b']],
    ],
    {},
  )
})

describe('directives of two colons', () => {
  holds(
    [
      [
        'alone',
        '::youtube[The talk]{#abcdefg}\n\n::github{repo="ada/quay"}',
        ['embed https://www.youtube.com/watch?v=abcdefg', 'paragraph ada/quay'],
      ],
      [
        'names that are words',
        '::github{repo="ada/quay"}\n\n::std\n\nAfter.',
        ['paragraph ada/quay', 'paragraph ::std', 'paragraph After.'],
      ],
      ['unknown', '::badge[Soon]', ['paragraph Soon'], ['4 markdown/unknown-shortcode']],
      [
        'with content, fields and slots',
        '::alert{type="warning"}\nMind.\n::\n\n::card\n---\nimg: /a.png\ntitle: A card\n---\n#description\nWords.\n::',
        ['callout warning ', 'paragraph Mind.', 'figure /a.png |', 'paragraph A card', 'paragraph Words.'],
      ],
    ],
    {},
  )
})
