import { equivalentOf, knows } from './equivalents.ts'
import { printMarkup } from './markup.ts'
import { replaceOutsideCode } from './translation.ts'

const called = /(?<![\w\\!])@\[([\w-]+)\]\(([^()\s]+)\)/g

/** Players and cards of Zenn, Qiita and plugins of markdown-it, which have lines of their own. */
export function translateZenn(text: string): string {
  return replaceOutsideCode(text, called, ({ groups: [, name = '', value = ''], alone }) => {
    if (!alone) return null
    if (!knows(name)) return /^card$/i.test(name) ? `<${value}>` : null
    const markup = equivalentOf(name, { values: [value], named: new Map() })
    return markup === null ? null : printMarkup(markup, alone)
  })
}
