import { type Diagnostic, diagnostic, type Position } from '@recapkit/content-model'
import type { Sheet } from './paginate.ts'
import { scriptOf } from './scripts.ts'
import type { Strip } from './types.ts'

/** What the layout has to tell the author: notices on the way, strips taller than a page, scripts without a face. */
export function findings(
  sheets: readonly Sheet<Strip>[],
  tooTall: readonly Strip[],
  path: string,
): readonly Diagnostic[] {
  const strips = sheets.flatMap((sheet) => [...sheet.placed, ...sheet.foot].map((one) => one.strip))
  const notices = strips.flatMap((one) =>
    one.items.flatMap((item) => (item.kind === 'notice' ? [item.diagnostic] : [])),
  )
  const tall = tooTall.map((one) =>
    diagnostic(
      'export/too-tall',
      'This is taller than a page and runs over its foot.',
      { path, at: one.position },
      'Make it smaller or part it.',
    ),
  )
  return [...notices, ...tall, ...missingGlyphs(strips, path)]
}

function missingGlyphs(strips: readonly Strip[], path: string): readonly Diagnostic[] {
  const found = new Map<string, { readonly characters: Set<string>; readonly at: Position | null }>()
  for (const one of strips)
    for (const item of one.items) {
      if (item.kind !== 'text' || !item.missing || item.actual === null) continue
      const script = scriptOf(item.actual)
      const known = found.get(script) ?? { characters: new Set<string>(), at: one.position }
      for (const character of item.actual) if (character.trim() !== '') known.characters.add(character)
      found.set(script, known)
    }
  return [...found].map(([script, { characters, at }]) => {
    const sample = [...characters].slice(0, 8).join(' ')
    const message = `No font at hand has these ${script} characters: ${sample}`
    return diagnostic('export/missing-glyph', message, { path, at }, hint)
  })
}

const hint = 'A box stands for each of them; copied text still holds the characters themselves.'
