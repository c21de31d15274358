import type { Picture } from '../document.ts'
import { diagnostic } from '../rules.ts'
import { pictures } from '../walk.ts'
import type { Check } from './context.ts'

/** Different pictures that share one alternative text; reported once, where the second stands. */
export const altDuplicate: Check = (recap) => {
  const byAlt = new Map<string, Picture[]>()
  for (const picture of pictures(recap)) {
    const alt = picture.alt.trim()
    if (alt !== '' && picture !== recap.cover) byAlt.set(alt, [...(byAlt.get(alt) ?? []), picture])
  }
  return [...byAlt].flatMap(([alt, group]) => {
    const sources = new Set(group.map((picture) => picture.src))
    if (sources.size < 2) return []
    return [
      diagnostic(
        'check/alt-duplicate',
        `${sources.size} different pictures${linesOf(group)} share the alternative text “${alt}”.`,
        { path: recap.path, at: group[1]?.position ?? null },
        'Give each picture a text of its own.',
      ),
    ]
  })
}

function linesOf(group: readonly Picture[]): string {
  const lines = [...new Set(group.flatMap(({ position }) => (position === null ? [] : [position.line])))]
  return lines.length < 2 ? '' : ` (on lines ${lines.slice(0, 12).join(', ')})`
}
