import { codeLines } from '../code-lines.ts'
import { replaceOutsideCode, type Translation } from './translation.ts'

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
}

/** The parts of MDX that Markdown lacks: imports, exports, comments, expressions, and components known by name. */
export function translateMdx(text: string, translation: Translation): string {
  const pictures = new Map<string, string>()
  const withoutModules = removeModules(text, pictures, translation)
  const emptied = (whole: string): string => '\n'.repeat(whole.split('\n').length - 1)
  const uncommented = replaceOutsideCode(
    withoutModules,
    /\{\s*\/\*[\s\S]*?\*\/\s*\}/g,
    ({ groups }) =>
      (/^\{\s*\/\*\s*truncate\s*\*\//.test(groups[0] ?? '') ? '<!-- more -->' : '') +
      emptied(groups[0] ?? ''),
  )
  const plain = replaceOutsideCode(
    uncommented,
    /([\w-]+)=\{(\s*(?:"[^"]*"|'[^']*'|`[^`]*`)\s*|[^{}]{0,500}(?:\{[^{}]{0,500}\}[^{}]{0,500}){0,20})\}/g,
    ({ groups }) => {
      const [whole = '', name = '', value = ''] = groups
      const text = /^\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`)\s*$/.exec(value)
      const address =
        pictures.get(value.trim().replace(/\.src$/, '')) ??
        /(?:require|useBaseUrl)\(\s*['"]([^'"]+)['"]/.exec(value)?.[1]
      const literal = text?.[1] ?? text?.[2] ?? text?.[3] ?? address
      // An attribute may have a line to itself, and an empty line would end the element.
      return (
        (literal === undefined ? 'data-expression=""' : `${name}="${literal.replace(/"/g, '&quot;')}"`) +
        emptied(whole)
      )
    },
  )
  const spaced = replaceOutsideCode(plain, /\{\s*(["'`])([^"'`{}]*)\1\s*\}/g, ({ groups }) => groups[2] ?? '')
  // A sign that ends a tag on a line of its own would begin a quote.
  const joined = replaceOutsideCode(
    spaced,
    /(<[A-Za-z][^<>]*?)(\n\s*)(\/?>)/g,
    ({ groups }) => `${groups[1]}${groups[3]}${groups[2]}`,
  )
  const closed = replaceOutsideCode(joined, /<\/(\w+)>/g, ({ groups, alone }) =>
    alone && Object.hasOwn(directives, groups[1] ?? '') ? ':::' : null,
  )
  return replaceOutsideCode(closed, /<([A-Z]\w+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g, ({ groups, alone }) => {
    const [, name = '', attributes = ''] = groups
    const kind = Object.hasOwn(directives, name) ? directives[name] : undefined
    if (kind === undefined || !alone) return null
    const title = /\btitle="([^"]*)"/.exec(attributes)?.[1]
    return `:::${/\btype="([\w-]+)"/.exec(attributes)?.[1] ?? kind}${title === undefined ? '' : `[${title}]`}`
  })
}

/** Imports and exports, which go on to the next empty line; names of imported pictures are kept. */
function removeModules(text: string, pictures: Map<string, string>, { report }: Translation): string {
  const isCode = codeLines(text)
  let within = false
  return text
    .split('\n')
    .map((line, index) => {
      if (isCode[index]) return line
      if (line.trim() === '') within = false
      const begins =
        !within &&
        /^(?:import\s+(?:[\w*{].*?\bfrom\s*)?["'{]|import\s+[\w*{]|export\s+(?:default|const|let|var|function|async|class|\{|\*))/.test(
          line,
        )
      if (begins) {
        within = true
        report('markdown/module-code', 'An import or export was left out.', { line: index + 1, column: 1 })
      }
      const imported = /^import\s+(\w+)\s+from\s+["']([^"']+\.(?:png|jpe?g|gif|svg|webp|avif))["']/i.exec(
        line,
      )
      if (imported !== null) pictures.set(imported[1] ?? '', imported[2] ?? '')
      return within ? '' : line
    })
    .join('\n')
}
