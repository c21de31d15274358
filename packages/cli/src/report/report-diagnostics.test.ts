import { type Diagnostic, diagnostic } from '@recapkit/content-model'
import { expect, test } from 'vitest'
import { fromFolder, printDiagnostics } from './report-diagnostics.ts'
import { atLevels, exitCode } from './severity.ts'

const at = (path: string, line: number): Diagnostic['place'] => ({ path, at: { line, column: 3 } })
const none = (): null => null
const unsorted = [
  diagnostic('site/no-url', 'No address.', null),
  diagnostic('check/link-text', 'Second.', at('b.md', 2)),
  diagnostic('check/link-text', 'First\nof \u001b[31mall.', at('b.md', 1), 'Say more.'),
  diagnostic('source/unreadable', 'Whole file.', { path: 'b.md', at: null }),
  diagnostic('editorial/todo', 'Elsewhere.', at('a.md', 9)),
  diagnostic('editorial/todo', 'Elsewhere.', at('a.md', 9)),
]

test('lines stand in the order of their places, once each, and steer no terminal', () => {
  expect(printDiagnostics(unsorted, 'text', false, none)).toBe(
    [
      'a.md:9:3  warning  Elsewhere.  editorial/todo',
      'b.md  error  Whole file.  source/unreadable',
      'b.md:1:3  warning  First of [31mall.  check/link-text',
      '    Say more.',
      'b.md:2:3  warning  Second.  check/link-text',
      'warning  No address.  site/no-url',
      '',
    ].join('\n'),
  )
})

test('annotations escape what GitHub would read as syntax', () => {
  const odd = [diagnostic('editorial/todo', '100 % sure', { path: 'a,b:c.md', at: { line: 1, column: 1 } })]
  expect(printDiagnostics(odd, 'github', false, none)).toBe(
    '::warning file=a%2Cb%3Ac.md,line=1,col=1,title=editorial/todo::100 %25 sure\n',
  )
})

test('an excerpt shows the line with a mark below the place', () => {
  const one = [diagnostic('check/link-text', 'Say more.', at('a.md', 12))]
  expect(printDiagnostics(one, 'excerpt', false, () => '\tSee here.')).toBe(
    'a.md:12:3  warning  Say more.  check/link-text\n12 |  See here.\n       ^\n',
  )
  const far = [diagnostic('check/link-text', 'Say more.', { path: 'a.md', at: { line: 1, column: 300 } })]
  const [, line = '', mark = ''] = printDiagnostics(
    far,
    'excerpt',
    false,
    () => `${'.'.repeat(299)}X....`,
  ).split('\n')
  expect(line[mark.indexOf('^')]).toBe('X')
})

test('SARIF names the tool, the rules that spoke, and each place', () => {
  const { version, runs } = JSON.parse(printDiagnostics(unsorted, 'sarif', false, none))
  expect(version).toBe('2.1.0')
  expect(runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id)).toContain('editorial/todo')
  expect(runs[0].results[0]).toMatchObject({
    ruleId: 'editorial/todo',
    level: 'warning',
    locations: [
      { physicalLocation: { artifactLocation: { uri: 'a.md' }, region: { startLine: 9, startColumn: 3 } } },
    ],
  })
  expect(runs[0].results.at(-1).locations).toBeUndefined()
})

test('paths are told as seen from where the command was given', () => {
  const [one] = fromFolder([diagnostic('editorial/todo', 'x', at('_posts/a.md', 1))], '/site', '/site/_posts')
  expect(one?.place?.path).toBe('a.md')
})

test('levels raise, lower and silence warnings, never errors', () => {
  const levels = { 'check/link-text': 'off', 'site/no-url': 'info', 'source/unreadable': 'off' } as const
  const leveled = atLevels(unsorted, { levels, release: true })
  expect(leveled.map((one) => `${one.rule} ${one.severity}`)).toEqual([
    'site/no-url info',
    'source/unreadable error',
    'editorial/todo error',
    'editorial/todo error',
  ])
  expect([exitCode(unsorted.slice(0, 1), false), exitCode(unsorted.slice(0, 1), true)]).toEqual([0, 1])
})
