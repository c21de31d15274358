import { describe } from 'vitest'
import { holds } from './holds.test.fixture.ts'

describe('callouts of Jekyll themes', () => {
  holds(
    [
      [
        'a class below a quote',
        '> Mind\n> the gap.\n{: .prompt-danger }',
        ['callout caution ', 'paragraph Mind the gap.'],
      ],
      [
        'a class below a paragraph',
        'Mind the gap.\n{: .notice--info}',
        ['callout note ', 'paragraph Mind the gap.'],
      ],
      [
        'a class above a paragraph',
        '{: .warning }\nMind the gap.\n\nMore.',
        ['callout warning ', 'paragraph Mind the gap.', 'paragraph More.'],
      ],
      [
        'a title in the first line',
        '{: .note-title }\nThe gap\n\n> The sea\n>\n> It rises.\n{: .warning-title}',
        ['callout note The gap', 'callout warning The sea', 'paragraph It rises.'],
      ],
      [
        'a class within an item',
        '1. one\n\n   Mind this.\n   {: .notice--info}\n\n2. two',
        ['list one / Mind this. / two'],
      ],
      ['lists within a quote', '> - one\n>   - deep\n{: .prompt-tip }', ['callout tip ', 'list one / deep']],
      [
        'places of what it holds',
        '> [bad](javascript:x)\n{: .prompt-tip }',
        ['callout tip ', 'paragraph bad'],
        ['4 markdown/unsafe-address'],
      ],
      [
        'callouts in lists',
        '1. one\n\n   Mind this.\n   {: .notice--info}\n\n2. two',
        ['list one / Mind this. / two'],
      ],
      ['titles', '> Mind\n>\n> The gap.\n{: .note-title }', ['callout note Mind', 'paragraph The gap.']],
      [
        'other classes',
        'Words.\n{: .fs-6 .fw-300 }\n\n![A](a.png)\n{: .note }',
        ['paragraph Words.', 'figure posts/a.png A|'],
      ],
    ],
    { generator: 'jekyll' },
  )
})
