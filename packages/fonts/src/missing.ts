import type { Fonts } from '@recapkit/content-model'
import { graphemes } from './graphemes.ts'
import { facePicker, type Want } from './pick.ts'
import { hanLanguage, scriptOf } from './script-of.ts'

/** Characters that no face at hand has, of one writing system. */
export interface MissingScript {
  /** In English: "Japanese"; `other` for characters of no writing system in the table, as rare symbols are. */
  readonly name: string
  /** Each once, in the order of the text. */
  readonly clusters: readonly string[]
  /** The command that brings faces for them; null when none is known. */
  readonly install: string | null
}

const plainText: Want = { role: 'text', bold: false, italic: false }

/** What no face can set of a text, by writing system, in the order of the text: one diagnostic each says it all. */
export function missingScripts(
  fonts: Fonts,
  text: string,
  lang: string | null = null,
): readonly MissingScript[] {
  const missing = new Map<string, { clusters: Set<string>; install: string | null }>()
  if (/^[\t\n\r -~]*$/.test(text)) return []
  const told = hanLanguage(text, lang)
  const pick = facePicker(fonts, { ...plainText, lang: told })
  for (const cluster of graphemes(text)) {
    if (pick(cluster) !== null) continue
    const system = scriptOf(cluster, told)
    const name = system?.name ?? 'other'
    const install = system === null ? null : `npm install ${system.package}`
    const entry = missing.get(name) ?? { clusters: new Set<string>(), install }
    missing.set(name, entry)
    entry.clusters.add(cluster)
  }
  return [...missing].map(([name, { clusters, install }]) => ({ name, clusters: [...clusters], install }))
}
