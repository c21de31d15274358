import { codeLines } from '../code-lines.ts'
import { ownLine } from './markup.ts'
import { printExpressions } from './mdx-expressions.ts'
import { outdentBlocks } from './mdx-indentation.ts'
import { removeModules } from './mdx-modules.ts'
import { guard, replaceOutsideCode, type Translation } from './translation.ts'

/** Components that have a directive of the same meaning. */
const directives: Readonly<Record<string, string>> = {
  Aside: 'note',
  Admonition: 'note',
  Callout: 'note',
  Note: 'note',
  Tip: 'tip',
  Warning: 'warning',
  Caution: 'caution',
  Danger: 'danger',
  Info: 'info',
  Important: 'important',
  Check: 'tip',
}

/** The parts of MDX that Markdown lacks: imports, exports, comments, expressions, and components known by name. */
export function translateMdx(text: string, translation: Translation): string {
  const pictures = new Map<string, string>()
  const withoutModules = removeModules(text, pictures, translation)
  const emptied = (whole: string): string => '\n'.repeat(whole.split('\n').length - 1)
  const uncommented = replaceOutsideCode(
    renameComponents(withoutModules),
    /\{\s*\/\*[\s\S]*?\*\/\s*\}/g,
    ({ groups }) =>
      (/^\{\s*\/\*\s*truncate\s*\*\//.test(groups[0] ?? '') ? '<!-- more -->' : '') +
      emptied(groups[0] ?? ''),
  )
  // What a component is given from elsewhere shows nothing here.
  const unspread = withoutSpreads(uncommented)
  const plain = replaceOutsideCode(
    unspread,
    attributeValue,
    ({ groups: [whole = '', name = '', value = ''], at }) => {
      const text = /^\s*(?:"([^"]*)"|'([^']*)'|`([^`$]*)`)\s*$/.exec(value)
      const address =
        pictures.get(value.trim().replace(/\.src$/, '')) ??
        /(?:require|useBaseUrl|import)\(\s*['"]([^'"]+)['"]/.exec(value)?.[1]
      const known = text?.[1] ?? text?.[2] ?? text?.[3] ?? address
      if (known === undefined && /^(?:href|to|src)$/.test(name)) {
        const message = `What “${name}” is given is computed, and was left out: {${value.trim().replace(/\s+/g, ' ')}}`
        const start = { ...at, column: at.column - name.length }
        translation.report('markdown/module-code', message, start, 'Write the address.')
      }
      const literal = known ?? ''
      // An attribute may have a line to itself, and an empty line would end the element.
      return `="${literal.replace(/"/g, '&quot;')}"${emptied(whole)}`
    },
  )
  const printed = replaceOutsideCode(printExpressions(plain, translation), /<\/?>/g, () => '')
  // A sign that ends a tag on a line of its own would begin a quote; what the tag encloses is of the same paragraph.
  const joined = replaceOutsideCode(
    printed,
    /(<([A-Za-z][\w.-]*)(?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?)*)(\n\s*)(\/?>)/g,
    ({ groups: [, written = '', name = '', lines = '', sign = ''] }) => {
      const tag = withoutEmptyLines(written)
      return inlineNames.has(name)
        ? `${tag}${withoutEmptyLines(`${lines}data-end`)}${sign}`
        : `${tag}${sign}${lines}`
    },
  )
  const called = replaceOutsideCode(joined, calloutLine, ({ groups, alone }) => {
    const [, name = '', attributes = '', words = ''] = groups
    if (!alone || !Object.hasOwn(directives, name)) return null
    const { kind, title } = calloutOf(name, attributes)
    return `> [!${kind}]${guard}${title === undefined ? '' : `**${title}** `}${words.trim()}`
  })
  const closed = replaceOutsideCode(called, /<\/(\w+)>/g, ({ groups, alone }) =>
    alone && Object.hasOwn(directives, groups[1] ?? '') ? ':::' : null,
  )
  const directed = replaceOutsideCode(
    closed,
    /<([A-Z]\w+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g,
    ({ groups, alone }) => {
      const [, name = '', attributes = ''] = groups
      if (!Object.hasOwn(directives, name) || !alone) return null
      const { kind, title } = calloutOf(name, attributes)
      return `:::${kind}${title === undefined ? '' : `[${title}]`}`
    },
  )
  return endTagsWithTheirLines(outdentBlocks(directed))
}

const spread = /(<[A-Za-z][\w.-]*(?:\s[^<>{}]{0,300}?)?)\s\{\s*\.\.\.[^{}\n]{0,200}\}/g
const mostSpreads = 8

/** Each look takes one spread out of a tag. */
function withoutSpreads(text: string): string {
  let current = text
  for (let look = 0; look < mostSpreads && current.includes('...'); look++) {
    const fewer = replaceOutsideCode(current, spread, ({ groups: [, tag = ''] }) => tag)
    if (fewer === current) break
    current = fewer
  }
  return current
}

/** A callout that has one line for itself. */
const calloutLine = /<([A-Z]\w+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>((?:(?!<\1[\s>])[^\n]){0,600}?)<\/\1>/g

function calloutOf(
  name: string,
  attributes: string,
): { readonly kind: string; readonly title: string | undefined } {
  const kind = /\btype="([\w-]+)"/.exec(attributes)?.[1] ?? directives[name] ?? 'note'
  return { kind, title: /\btitle="([^"]*)"/.exec(attributes)?.[1] }
}

/** A tag whose empty lines hold an attribute that says nothing, for in Markdown an empty line ends whatever it stands in. */
const withoutEmptyLines = (tag: string): string => tag.replace(/\n[ \t]*(?=\n)/g, '\ndata-end')

const inlineNames = new Set(
  'a abbr b button cite code em i kbd label mark q s small span strong sub sup u'.split(' '),
)

/** The name of an attribute is looked for behind the sign that follows it, which is rare. */
const attributeValue =
  /=\{(?<=(?<![\w-])([\w-]{1,100})=\{)(\s*(?:"[^"]*"|'[^']*'|`[^`]*`)\s*|[^{}]{0,500}(?:\{[^{}]{0,500}\}[^{}]{0,500}){0,20})\}/g

/** Names of components that HTML, which does not tell capital letters, would take for elements without content. */
const misread =
  /<(\/?)(Link|Picture|Title|Head|Base|Meta|Input|Source|Param|Area|Track|Col|Frame|Style|Script|Template|Select|Option|Body|Html|Form|Table|Tr|Td|Th|Caption|Textarea|Object|Embed|Map)(?=[\s/>])/g

/** Components that mean an element of another name. */
const namesake: Readonly<Record<string, string>> = { Link: 'a', Picture: 'img' }

function renameComponents(text: string): string {
  return replaceOutsideCode(
    text,
    misread,
    ({ groups: [, closing = '', name = ''] }) =>
      `<${closing}${namesake[name] ?? `mdx-${name.toLowerCase()}`}`,
  )
}

const tagAlone =
  /^([ \t]*)<\/?(?:[A-Z][\w.]*|mdx-[a-z]+|address|article|aside|blockquote|center|details|div|fieldset|figure|footer|header|li|main|nav|ol|section|ul)(?:\s+[\w:-]+(?:="[^"]*")?)*\s*>[ \t]*$/

/** Markdown begins on the line after the tag of a component or of a block that has a line to itself. */
function endTagsWithTheirLines(text: string): string {
  const isCode = codeLines(text)
  return text
    .split('\n')
    .map((line, index) => {
      const indent = isCode[index] || !line.includes('<') ? undefined : tagAlone.exec(line)?.[1]
      return indent === undefined ? line : indent + ownLine + line.slice(indent.length)
    })
    .join('\n')
}
