import { describe } from 'vitest'
import { holds } from './holds.test.fixture.ts'

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
