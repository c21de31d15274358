import { describe } from 'vitest'
import { holds } from './holds.test.fixture.ts'

describe('blocks of PyMdown', () => {
  holds(
    [
      [
        'callouts and folds',
        '/// warning | Mind\n    open: true\n\nThe **gap**.\n///\n\n/// details | More\n    type: tip\n\n- So\n///',
        ['callout warning Mind', 'paragraph The gap.', 'callout details More', 'list So'],
      ],
      [
        'one in another',
        '//// admonition | Out\n    type: danger\n\n/// tip\nIn.\n///\n////',
        ['callout caution Out', 'callout tip ', 'paragraph In.'],
      ],
      [
        'tabs and captions',
        '/// tab | One\nFirst.\n///\n\n![A](a.png)\n/// caption\nBelow.\n///',
        ['paragraph One', 'paragraph First.', 'figure posts/a.png A|', 'paragraph Below.'],
      ],
      [
        'others',
        '/// boat | A\nIn.\n///',
        ['paragraph A', 'paragraph In.'],
        ['4 markdown/unknown-shortcode'],
      ],
      [
        'comments that look like them',
        '/// x y\n\n/// summary',
        ['paragraph /// x y', 'paragraph /// summary'],
      ],
    ],
    {},
  )
})

describe('CriticMarkup and keys', () => {
  holds(
    [
      [
        'changes',
        'A {++new++} {--old--} {==marked==} {~~a~>b~~} word.{>>Why?<<}',
        ['paragraph A new old marked ab word.'],
        ['4 markdown/comment'],
      ],
      [
        'keys',
        'Press ++ctrl+alt+page-up++ in C++ and i++.',
        ['paragraph Press Ctrl+Alt+Page up in C++ and i++.'],
      ],
      ['insertions', 'It is ^^new^^ here.', ['paragraph It is new here.']],
      ['unlike signs', 'A {++a--} and {>>a++}.', ['paragraph A {++a--} and {>>a++}.']],
      [
        'what only looks so',
        'In C++ and g++ we write {-- and i++j++.',
        ['paragraph In C++ and g++ we write {-- and i++j++.'],
      ],
    ],
    {},
  )
})

describe('Docsify', () => {
  holds(
    [
      [
        'callouts',
        '?> Mind the **gap**\nand the step.\n\n!> Do.',
        ['callout tip ', 'paragraph Mind the gap and the step.', 'callout important ', 'paragraph Do.'],
      ],
      [
        'callouts that others end',
        '?> Tip\n```js\na\n\nb\n```\n\n!> Do\n# Quay\n\nAfter.',
        [
          'callout tip ',
          'paragraph Tip',
          'code js a\n\nb',
          'callout important ',
          'paragraph Do',
          'section Quay',
          'paragraph After.',
        ],
      ],
      [
        'settings in titles',
        "![A](a.png ':size=50x100')\n\n[b](b.md ':ignore :target=_blank')",
        ['figure posts/a.png A|', 'paragraph b'],
      ],
    ],
    {},
  )
})

describe('VuePress', () => {
  holds(
    [
      [
        'tabs',
        '::: code-tabs#shell\n\n@tab npm\n\n```sh\na\n```\n\n@tab:active pnpm#p\n\n```sh\nb\n```\n\n:::',
        ['paragraph npm', 'code sh a', 'paragraph pnpm', 'code sh b'],
      ],
      ['sides', '::: right\nAt the side.\n:::', ['paragraph At the side.']],
    ],
    {},
  )
})

describe('attribute lists without a colon', () => {
  holds(
    [
      ['behind marked words', 'A **word**{#word} and `x`{.py .y} here.', ['paragraph A word and x here.']],
      ['below a block', 'Words.\n{ .annotate }\n\n- item\n  {.x}', ['paragraph Words.', 'list item']],
      ['at a heading', '## *Quay*{#quay}', ['section Quay']],
      ['formulas', 'Of $p_{.05}$, **t**{.95} and x_{.a}', ['paragraph Of p_{.05}, t{.95} and x_{.a}']],
      ['words in braces', 'See {x} and {.y} and **z** {.w}', ['paragraph See {x} and {.y} and z {.w}']],
    ],
    {},
  )
})
