import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { siteOf } from '../e2e/site.ts'
import { valuesOf } from './programs.ts'

const folder = mkdtempSync(join(tmpdir(), 'recap-sarif-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Verdict {
  readonly file: string
  readonly faults: readonly string[]
}

async function verdictsOn(logs: Readonly<Record<string, string>>): Promise<readonly (readonly string[])[]> {
  const files = Object.entries(logs).map(([name, log]) => {
    const file = join(folder, `${name}.sarif`)
    writeFileSync(file, log)
    return file
  })
  const verdicts = await valuesOf<Verdict>(process.execPath, ['check-sarif.mjs', ...files])
  return verdicts.map(({ faults }) => faults)
}

it('is valid by the schema of SARIF 2.1.0, whatever there is to tell', async () => {
  const site = siteOf({
    'package.json': '{}',
    'posts/every day #1?.md':
      '---\ntitle: a: b\ndate: 2021-99-99\n---\nTODO: x\n\n[here](javascript:x) ![](a b.png) [^n] {% nobody %} <blink>y</blink> â€™\n\n## Empty\n',
    'posts/größe/日本.md': 'No front matter, and `code`.\n',
    'posts/broken.md': '---\ntitle: [\n---\n',
  })
  const { out } = await site.recap('check', 'posts', 'not-there.md', '--diagnostics', 'sarif', '--release')
  const { results } = JSON.parse(out).runs[0]
  const levels = new Set(results.map(({ level }: { level: string }) => level))
  expect([...levels].sort()).toEqual(['error', 'note', 'warning'])
  const uris = results.map((one: Located) => one.locations?.[0]?.physicalLocation.artifactLocation.uri)
  expect(uris).toContain('posts/every%20day%20%231%3F.md')
  const nothing = await siteOf({
    'package.json': '{}',
    'a.md': '---\ntitle: A\ndate: 2021-01-01\n---\nx\n',
  }).recap('check', 'a.md', '--diagnostics', 'sarif')
  expect(JSON.parse(nothing.out).runs[0].results).toEqual([])
  expect(await verdictsOn({ much: out, nothing: nothing.out })).toEqual([[], []])
})

it('is held against a schema that refuses what is wrong', async () => {
  const log = { version: '2.1.0', runs: [{ tool: { driver: {} }, results: [{ level: 'bad' }] }] }
  const [faults = []] = await verdictsOn({ wrong: JSON.stringify(log) })
  expect(faults.join('\n')).toContain("should have required property 'name'")
  expect(faults.join('\n')).toContain('should be equal to one of the allowed values')
})

interface Located {
  readonly locations?: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
  ]
}
