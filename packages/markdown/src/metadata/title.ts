import { decodeHTMLStrict } from 'entities'
import { readableText } from '../inline-text.ts'
import { asText } from './fields.ts'

/** A title as it is written, whatever YAML takes it for: a word such as `true`, or brackets for a list. */
export function titleIn(value: unknown): string | null {
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return asText(value.map((part) => asText(part) ?? '').join(', '))
  return asText(value)
}

/** A title of the front matter as plain text: without the marks of emphasis, code, links and inline HTML. */
export function plainTitle(written: string): string {
  const unmarked = written
    .replace(/<\/?(?:b|i|em|strong|code|br|sub|sup|span|a|mark|small|u)(?:\s[^<>]*)?\/?>/gi, '')
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/(\*{1,3}|`+)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
  return readableText(decodeHTMLStrict(unmarked)).trim()
}

/** A file's name as a title: its words, the first with a capital letter. */
export function titleOfName(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
