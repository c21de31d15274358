import { replaceOutsideCode } from './translation.ts'

/** What is said of the block or the words before: an anchor, classes. */
const annotation = /(?<![ \t])[ \t]*\{%\s*[.#][^{}%]*%\}/g
const variable = /\{%\s*(\$[\w.]+)[^{}%]*%\}/g

/** What Markdoc adds to tags like Liquid's: annotations, of which anchors stay, and variables, which are printed. */
export function translateMarkdoc(text: string): string {
  if (!/\{%\s*[.#$]/.test(text)) return text
  const annotated = replaceOutsideCode(text, annotation, ({ groups: [whole = ''] }) => {
    const id = /#([\w:.-]+)/.exec(whole)?.[1]
    return id === undefined ? '' : ` {#${id}}`
  })
  return replaceOutsideCode(annotated, variable, ({ groups: [, name = ''] }) => `{{ ${name} }}`)
}
