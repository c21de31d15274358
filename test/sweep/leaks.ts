import { type Recap, walkContent } from '@recapkit/content-model'

/** Syntax of sources that no reader should see; what a post shows as code is another matter. */
const syntax = /\{%|\{\{<|\{\{%|^:::|\]\(|\{:[.#a-z]|&amp;|&nbsp;|\[object Object\]|\bundefined\b|�/gm

/** Stretches of the model's running text that look like the syntax of the source, but for what the post itself says: `said`. */
export function leaksOf(recap: Recap, said: string): readonly string[] {
  const allowed = countsOf(said)
  return [...walkContent(recap.children)].flatMap((node) => {
    if (node.type !== 'text') return []
    return [...node.value.matchAll(syntax)].flatMap(({ 0: sign, index }) => {
      const left = allowed.get(sign) ?? 0
      allowed.set(sign, left - 1)
      return left > 0 ? [] : [node.value.slice(Math.max(0, index - 30), index + 60)]
    })
  })
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [sign] of text.matchAll(syntax)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}
