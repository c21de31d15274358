import { escapeText } from 'entities'
import { replaceOutsideCode, type Translation } from './translation.ts'

const change = /\{(?:(\+\+|--|==|~~)([^{}\n]+?)\1|>>([^{}\n]+?)<<)\}/g
const elements: Readonly<Record<string, string>> = { '++': 'ins', '--': 'del', '==': 'mark' }
const keys = /(?<![\w+])\+\+([a-z][\w-]*(?:\+(?:[a-z\d][\w-]*|"[^"\n]+"))*)\+\+(?![\w+])/g
const inserted = /(?<!\^)\^\^(?=\S)([^^\n]*[^\s^])\^\^(?!\^)/g

/** Changes and remarks of CriticMarkup, and the keys and insertions of Python-Markdown's extensions, as HTML. */
export function translateCritic(text: string, { report }: Translation): string {
  const changed = replaceOutsideCode(text, change, ({ groups: [, sign = '', words = ''], at }) => {
    if (sign === '') {
      report('markdown/comment', 'A remark was left out.', at)
      return ''
    }
    if (sign === '~~') {
      const [before = '', after] = words.split('~>')
      return after === undefined ? null : `<del>${before}</del><ins>${after}</ins>`
    }
    return `<${elements[sign]}>${words}</${elements[sign]}>`
  })
  const keyed = replaceOutsideCode(changed, keys, ({ groups: [, names = ''] }) =>
    names
      .split('+')
      .map((name) => `<kbd>${escapeText(keyName(name))}</kbd>`)
      .join('+'),
  )
  return replaceOutsideCode(keyed, inserted, ({ groups: [, words = ''] }) => `<ins>${words}</ins>`)
}

const keyName = (name: string): string => {
  const words = name.replace(/^"|"$/g, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
