import { expect, test } from 'vitest'
import { siteOf } from './site.ts'

const text = `---
title: Harbour Days
date: 2023-05-14
event:
  name: Harbour Days
  starts: 2023-05-20
---
The team said in front of all the cranes that it works
since today, and ![](quay.svg) shows it.

## Cranes

#### Crane X (Preview)

It lifts, see [here](https://harbour.example/x). The weight is TBD.

#### Crane X (Coming soon)

![IMG_2041.JPG](quay.svg) ![IMG_2041.JPG](pier.svg)

## Ropes

## Links

Back to [the ropes](#rope-making).
`
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><path d="M0 0h4v2z"/></svg>'
const files = { 'package.json': '{}', 'day.md': text, 'quay.svg': drawing, 'pier.svg': drawing }
const planted = [
  '- check/date-order warning',
  '9 check/aged-wording info',
  '9 check/alt-missing warning',
  '13 check/heading-skipped info',
  '15 check/draft-mark warning',
  '15 check/link-text warning',
  '17 check/aged-wording info',
  '17 check/duplicate-announcement warning',
  '17 check/no-link info',
  '19 check/alt-duplicate warning',
  '19 check/alt-file-name warning',
  '19 check/alt-file-name warning',
  '21 check/empty-section warning',
  '25 markdown/dead-anchor warning',
]

interface Told {
  readonly rule: string
  readonly severity: string
  readonly hint: string | null
  readonly place: { readonly at: { readonly line: number } | null }
}

test('each check speaks at its line, with a hint', async () => {
  const { code, out } = await siteOf(files).recap('check', 'day.md', '--diagnostics', 'json')
  const told: readonly Told[] = JSON.parse(out).diagnostics
  expect(code).toBe(0)
  const lines = told.map(({ rule, severity, place }) => `${place.at?.line ?? '-'} ${rule} ${severity}`)
  expect(lines.sort()).toEqual([...planted].sort())
  expect(told.filter(({ hint }) => hint === null)).toEqual([])
})

test('people are shown the line with a mark below the word', async () => {
  const { out } = await siteOf(files).recap('check', 'day.md')
  expect(out).toContain(
    [
      'day.md:9:7  info  “today” no longer says when.  check/aged-wording',
      '9 | since today, and ![](quay.svg) shows it.',
      '          ^',
      '    Name the date, or the time that is meant.',
    ].join('\n'),
  )
})

test('levels are settings, and errors decide the exit code', async () => {
  const config = 'check:\n  check/aged-wording: off\n  check/link-text: error\n'
  const site = siteOf({ ...files, 'recap.config.yaml': config })
  const { code, out } = await site.recap('check', 'day.md', '--diagnostics', 'text')
  expect(code).toBe(1)
  expect(out).not.toContain('aged-wording')
  expect(out).toMatch(/^day\.md:15:15 {2}error {2}.*check\/link-text$/m)
})

test('code scanning gets rules with help, and a place for each result', async () => {
  const { out } = await siteOf(files).recap('check', 'day.md', '--diagnostics', 'sarif')
  const [{ tool, results }] = JSON.parse(out).runs
  const known = new Set(tool.driver.rules.map(({ id }: { id: string }) => id))
  expect(results).toHaveLength(planted.length)
  for (const { ruleId, locations } of results) {
    expect(known).toContain(ruleId)
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe('day.md')
  }
  for (const { help, fullDescription } of tool.driver.rules)
    expect(help.text && fullDescription.text).toMatch(/\.$/)
})

test('a picture on the web is linked, and asked for only when that is allowed', async () => {
  const away = '---\ntitle: Away\ndate: 2023-05-14\n---\n![The quay](https://127.0.0.1/quay.png)\n'
  const site = siteOf({ 'package.json': '{}', 'away.md': away })
  expect((await site.recap('check', 'away.md')).out).toContain('is linked, not fetched.  asset/remote')
  const { code, out } = await site.recap('check', 'away.md', '--allow-remote')
  expect(code).toBe(0)
  expect(out).toMatch(
    /^away\.md:5:1 {2}warning {2}.*127\.0\.0\.1 is not on the public internet\. {2}asset\/unreachable$/m,
  )
})
