import { escapeText } from 'entities'
import type { Report } from '../report.ts'
import { replaceOutsideCode } from './translation.ts'

const role = /(?<![`\\$])\{([a-z][\w:+-]*)\}`([^`\n]+)`/g
const target = /^\(([\w.:-]+)\)=[ \t]*$/gm
const aside = /^(?:%(?:[ \t][^\n]*)?|\+\+\+(?:[ \t][^\n]*)?)$/gm
const words = /^(?:ref|doc|numref|term|any|eq|download|button-|bdg|abbr|cite|span|u$)/
const elements: Readonly<Record<string, string>> = {
  kbd: 'kbd',
  sub: 'sub',
  sup: 'sup',
  strong: 'b',
  emphasis: 'i',
}

/** Roles as their words, elements or code; names of targets as anchors; comments and breaks left out, and reported where they hold words. */
export function mystRoles(text: string, report: Report): string {
  const named = replaceOutsideCode(text, role, ({ groups: [, name = '', value = ''] }) => {
    const said = value.replace(/\s*<[^<>]+>$/, '') || value
    const file = name === 'download' ? /^(.*?)\s*<([^<>\s]+)>$/.exec(value) : null
    if (file !== null) return `[${file[1]}](${file[2]})`
    const element = Object.hasOwn(elements, name) ? elements[name] : undefined
    if (element !== undefined) return `<${element}>${escapeText(value)}</${element}>`
    if (name === 'math') return `$${value}$`
    if (/^(?:octicon|fa[bsr]?|material-)/.test(name)) return ''
    return words.test(name) ? said : `\`${said}\``
  })
  const anchored = replaceOutsideCode(named, target, ({ groups: [, id = ''] }) => `<a id="${id}"></a>`)
  return replaceOutsideCode(anchored, aside, ({ groups: [whole = ''], at }) => {
    if (/\s\S/.test(whole)) report('markdown/comment', 'A comment of MyST was left out.', at)
    return ''
  })
}
