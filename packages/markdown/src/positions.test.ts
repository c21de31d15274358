import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPost } from './post.test.fixture.ts'

/** Pieces of posts with one place for a defect, `@`; each stands between blank lines. */
const places = [
  'Words before.\nThen @ goes on\nand ends.',
  '- one\n- two\n\n  deeper @ here\n- three',
  '1. one\n   - two\n     - three @ here',
  '> quoted\n> > twice\n> > and @ here',
  '> - in both\n>   @ here',
  '| a | b |\n|---|---|\n| c | d |\n| e | @ |',
  '<div>\n\nMarkdown @ in HTML\n\n</div>',
  '<details>\n<summary>More</summary>\n\n- item\n- @ item\n\n</details>',
  ':::note\nText\n\n:::tip\n@ here\n:::\n:::',
  'Term\n: First\n\n  second @ here',
  '> [!NOTE]\n> Line\n> @ here',
  '*emphasis\nover lines* and **@ here**',
  '## A heading with @',
  'Called[^n].\n\n[^n]: Note\n    with @ here',
  '<ul>\n<li>one</li>\n<li><a href="javascript:x">HTML</a></li>\n</ul>',
]
const fillers = [
  'Plain words.',
  '```\ncode\n\nmore\n```',
  '- a\n- b',
  '<!-- comment\nover lines -->',
  '# Head',
  '<p>\nHTML\n</p>',
  '| x |\n|---|\n| y |',
  '{% include gone.html %}',
  '***',
  '[ref]: /x',
]
const defects = [
  ['[bad](javascript:x)', 'markdown/unsafe-address'],
  ['[dead](#nowhere-at-all)', 'markdown/dead-anchor'],
  ['![bad](ftp://x.example/a.png)', 'markdown/unsafe-address'],
  ['![bad](ftp://x.example/a.png) cafÃ©', 'encoding/mojibake'],
] as const
const fronts = [
  '',
  '---\ntitle: t\n---\n',
  '+++\ntitle = "t"\n\n+++\n',
  '\n\n---\ntitle: t\ntags:\n  - a\n---\n',
]

describe('diagnostics', () => {
  it('name the line of the file, wherever a defect stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fronts),
        fc.array(fc.constantFrom(...fillers), { maxLength: 5 }),
        fc.constantFrom(...places),
        fc.array(fc.constantFrom(...fillers), { maxLength: 3 }),
        fc.constantFrom(...defects),
        (front, before, place, after, [defect, rule]) => {
          const text = front + [...before, place.replace('@', defect), ...after].join('\n\n')
          const wanted = place.includes('@') ? defect : 'javascript:x'
          const expected = place.includes('@') ? rule : 'markdown/unsafe-address'
          const line = text.split('\n').findIndex((words) => words.includes(wanted)) + 1
          const { diagnostics } = readPost(text)
          const found = diagnostics.filter((one) => one.rule === expected).map((one) => one.place?.at?.line)
          expect(found).toEqual([line])
        },
      ),
      { numRuns: 200, seed: 11 },
    )
  })
})
