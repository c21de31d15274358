import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Recap, Result } from '@recapkit/content-model'
import { decode, read, type SiteFacts, unknownSite } from '@recapkit/markdown'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The posts of the corpus, by the names of their folders. */
export const names: readonly string[] = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

/** A post of the corpus as it is written. */
export const textOf = (name: string): string => readFileSync(`${here}${name}/input.md`, 'utf8')

/** Reads a post of the corpus, with all that reading has to say of it. */
export function readPost(name: string): Result<Recap | null> {
  const { path, ...site } = siteOf(name)
  const decoded = decode(readFileSync(`${here}${name}/input.md`), path)
  if (decoded.value === null) return { value: null, diagnostics: decoded.diagnostics }
  const result = read({ path, text: decoded.value }, site)
  return { value: result.value, diagnostics: [...decoded.diagnostics, ...result.diagnostics] }
}

/** What `facts.json` beside a post says of its site; `path` is where the post would lie in it. */
export function siteOf(name: string): SiteFacts & { readonly path: string } {
  const file = `${here}${name}/facts.json`
  const written: Partial<SiteFacts> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  return { path: `${name}.md`, ...unknownSite, ...written }
}
