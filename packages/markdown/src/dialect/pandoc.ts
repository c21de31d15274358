import { replaceOutsideCode } from './translation.ts'

const one = String.raw`(?:[.#][\w-]+|[\w-]+=(?:"[^"{}\n]*"|[\w%-]+))`
const list = String.raw`\{[ \t]*${one}(?:[ \t]+${one})*[ \t]*\}`
const span = new RegExp(String.raw`(?<![\]\\!])\[([^[\]\n]+)\]${list}`, 'g')
/** Names alone, for a value may be what recapkit itself is told. */
const names = String.raw`\{[ \t]*[.#][A-Za-z][\w-]*(?:[ \t]+[.#][A-Za-z][\w-]*)*[ \t]*\}`
const behind = new RegExp(String.raw`(?<=[^\s*\x60][*\x60]{1,3})${names}`, 'g')
const below = new RegExp(String.raw`(?<=\S[ \t]*\n)[ \t]*${names}[ \t]*$`, 'gm')

/** Pandoc's spans as their words; lists of names behind marked words and below a block, which only set, are left out. */
export function translateSpans(text: string): string {
  const unset = replaceOutsideCode(text, below, () => '')
  const plain = replaceOutsideCode(unset, behind, ({ offset }) =>
    // What stands at the end of a heading names it.
    unset[unset.lastIndexOf('\n', offset) + 1] === '#' ? null : '',
  )
  return replaceOutsideCode(plain, span, ({ groups: [, words = ''] }) => words)
}
