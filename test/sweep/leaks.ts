import { type Recap, walkContent } from '@recapkit/content-model'

/** Syntax of sources that no reader should see; what a post shows as code is another matter. */
const syntax = /\{%|\{\{<|\{\{%|^:::|\]\(|\{:[.#a-z]|&amp;|&nbsp;|\[object Object\]|\bundefined\b|�/m

/** Stretches of the model's running text that still look like the syntax of the source. */
export function leaksOf(recap: Recap): readonly string[] {
  return [...walkContent(recap.children)].flatMap((node) => {
    if (node.type !== 'text') return []
    const found = syntax.exec(node.value)
    return found === null ? [] : [node.value.slice(Math.max(0, found.index - 30), found.index + 60)]
  })
}
