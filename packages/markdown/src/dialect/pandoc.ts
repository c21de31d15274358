import { replaceOutsideCode } from './translation.ts'

const span =
  /(?<![\]\\!])\[([^[\]\n]+)\]\{[ \t]*(?:[.#][\w-]+|[\w-]+=(?:"[^"{}\n]*"|[\w%-]+))(?:[ \t]+(?:[.#][\w-]+|[\w-]+=(?:"[^"{}\n]*"|[\w%-]+)))*[ \t]*\}/g

/** Pandoc's spans as their words. */
export function translateSpans(text: string): string {
  return replaceOutsideCode(text, span, ({ groups: [, words = ''] }) => words)
}
