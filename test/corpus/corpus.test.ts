import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { check, type Diagnostic } from '@recapkit/content-model'
import { decode, read, type SiteFacts } from '@recapkit/markdown'
import { describe, expect, it } from 'vitest'
import { outline } from './outline.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

const plain: SiteFacts = {
  lang: 'en',
  url: null,
  basePath: '',
  generator: null,
  authors: {},
  includes: {},
  posts: {},
}

/** What `facts.json` beside a post says of its site; `path` is where the post would lie in it. */
function facts(name: string): SiteFacts & { readonly path: string } {
  const file = `${here}${name}/facts.json`
  const written: Partial<SiteFacts> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  return { path: `${name}.md`, ...plain, ...written }
}

function line({ place, severity, message, hint, rule }: Diagnostic): string {
  const at = place?.at ?? null
  const where = at === null ? 'file' : `${at.line}:${at.column}`
  return `${where}  ${severity}  ${rule}  ${message}${hint === null ? '' : ` (${hint})`}\n`
}

describe.each(names)('%s', (name) => {
  const { path, ...site } = facts(name)
  const decoded = decode(readFileSync(`${here}${name}/input.md`), path)
  const result = read({ path, text: decoded.value ?? '' }, site)
  const checked = result.value === null ? [] : check(result.value, { today: '2025-01-01' })

  it('is read as the golden outline says', async () => {
    expect(result.value).not.toBeNull()
    const text = result.value === null ? '' : outline(result.value)
    await expect(text).toMatchFileSnapshot(`${name}/expected.recap.txt`)
  })

  it('tells its author what the golden diagnostics say', async () => {
    const text = [...decoded.diagnostics, ...result.diagnostics, ...checked].map(line).join('')
    await expect(text).toMatchFileSnapshot(`${name}/expected.diagnostics.txt`)
  })
})
