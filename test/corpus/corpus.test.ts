import { check, type Diagnostic, links } from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { names, readPost } from './corpus.ts'
import { outline } from './outline.ts'

function line({ place, severity, message, hint, rule }: Diagnostic): string {
  const at = place?.at ?? null
  const where = at === null ? 'file' : `${at.line}:${at.column}`
  return `${where}  ${severity}  ${rule}  ${message}${hint === null ? '' : ` (${hint})`}\n`
}

describe.each(names)('%s', (name) => {
  const { value, diagnostics } = readPost(name)

  it('is read as the golden outline says', async () => {
    expect(value).not.toBeNull()
    await expect(value === null ? '' : outline(value)).toMatchFileSnapshot(`${name}/expected.recap.txt`)
  })

  it('links to the web, to mail, to telephones or within itself', () => {
    for (const { target } of links(value?.children ?? []))
      if (target.kind === 'url') expect(target.url).toMatch(/^(https?:\/\/|mailto:|tel:)/)
  })

  it('tells its author what the golden diagnostics say', async () => {
    const checked = value === null ? [] : check(value, { today: '2025-01-01' })
    await expect([...diagnostics, ...checked].map(line).join('')).toMatchFileSnapshot(
      `${name}/expected.diagnostics.txt`,
    )
  })
})
