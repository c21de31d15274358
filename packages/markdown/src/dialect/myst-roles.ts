import { escapeText } from 'entities'
import { replaceOutsideCode } from './translation.ts'

const role = /(?<![`\\])\{([a-z][\w:+-]*)\}`([^`\n]+)`/g
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

/** Roles as their words, elements or code; names of targets as anchors; comments and breaks left out. */
export function mystRoles(text: string): string {
  const named = replaceOutsideCode(text, role, ({ groups: [, name = '', value = ''] }) => {
    const said = value.replace(/\s*<[^<>]+>$/, '') || value
    const element = Object.hasOwn(elements, name) ? elements[name] : undefined
    if (element !== undefined) return `<${element}>${escapeText(value)}</${element}>`
    if (name === 'math') return `$${value}$`
    if (/^(?:octicon|fa[bsr]?|material-)/.test(name)) return ''
    return words.test(name) ? said : `\`${said}\``
  })
  const anchored = replaceOutsideCode(named, target, ({ groups: [, id = ''] }) => `<a id="${id}"></a>`)
  return replaceOutsideCode(anchored, aside, () => '')
}
