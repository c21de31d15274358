import { escapeAttribute } from 'entities'
import { includeName } from '../includes.ts'
import { readArguments } from './arguments.ts'
import { directiveOf, equivalentOf } from './equivalents.ts'
import { keptWords } from './hugo.ts'
import { liquidValue } from './liquid-values.ts'
import { fenced, printMarkup } from './markup.ts'
import { postAddress } from './posts.ts'
import { replaceOutsideCode, type Translation } from './translation.ts'

/** Stands between the signs of a tag that is shown as it is; a noncharacter, which no text holds. */
const guard = '\ufdd0'
const raw = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g
const comment = /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g
const highlighted =
  /\{%-?\s*(?:highlight|codeblock|code)\b\s*([\w+#.-]*)[^%]*%\}([\s\S]*?)\{%-?\s*end(?:highlight|codeblock|code)\s*-?%\}/g
const captured = /\{%-?\s*capture\s+([\w-]+)\s*-?%\}([\s\S]*?)\{%-?\s*endcapture\s*-?%\}/g
const tag = /\{%-?\s*(\w+)((?:"[^"\n]*"|'[^'\n]*'|[^"'{}]){0,2000}?)-?%\}/g
const output = /\{\{-?\s*([^{}]*?)\s*-?\}\}/g

/** Tags that steer what is printed, and print nothing. */
const steering = new Set(
  'if elsif else endif unless endunless case when endcase for endfor break continue tablerow endtablerow cycle increment decrement liquid endcapture'.split(
    ' ',
  ),
)

/** Jekyll's and Eleventy's Liquid as Markdown; tags without an equivalent leave what they enclose. */
export function translateLiquid(text: string, translation: Translation): string {
  if (!/\{%|\{\{/.test(text)) return text
  const emptied = (whole: string): string => '\n'.repeat(whole.split('\n').length - 1)
  const guarded = text.replace(raw, (_whole: string, inner: string) =>
    inner.replace(/\{(?=[{%])/g, `{${guard}`),
  )
  const coded = guarded
    .replace(comment, emptied)
    .replace(highlighted, (_whole: string, language: string, code: string) => fenced(language, code))
  const shown = coded.replace(captured, (whole: string, name: string, value: string) => {
    translation.variables.set(name, value.trim().replace(/\s*\n\s*/g, ' '))
    return emptied(whole)
  })
  const ended = new Set([...shown.matchAll(/\{%-?\s*end(\w+)/g)].map((match) => match[1]))
  const tagged = replaceOutsideCode(shown, tag, ({ groups, at, alone }) => {
    const [, name = '', written = ''] = groups
    const rest = written.trim()
    if (name === 'assign') {
      const assigned = /^([\w-]+)\s*=\s*(.*)$/s.exec(rest)
      const value = assigned === null ? null : liquidValue(assigned[2] ?? '', translation)
      if (assigned !== null && value !== null) translation.variables.set(assigned[1] ?? '', value)
      return ''
    }
    if (steering.has(name)) return ''
    if (name === 'link' || name === 'post_url')
      return postAddress(rest.replace(/^["']|["']$/g, ''), translation, at)
    if (/^include/.test(name)) return include(rest, translation, at, alone)
    const args = readArguments(rest)
    if (/^end/.test(name)) return alone && directiveOf(name.slice(3), args) !== null ? ':::' : ''
    const isPaired = ended.has(name)
    const directive = isPaired && alone ? directiveOf(name, args) : null
    if (directive !== null) return directive
    const markup = isPaired ? null : equivalentOf(name, args)
    if (markup !== null) return printMarkup(markup, alone)
    unknown(name, translation, at)
    return keptWords(args.named)
  })
  const printed = replaceOutsideCode(tagged, output, ({ groups, at }) => {
    const value = liquidValue(groups[1] ?? '', translation)
    if (value === null) unknown(`{{ ${groups[1] ?? ''} }}`, translation, at)
    return (value ?? '').replace(/\s*\n\s*/g, ' ')
  })
  return printed.replaceAll(guard, '')
}

function include(
  written: string,
  translation: Translation,
  at: Parameters<Translation['report']>[2] & object,
  alone: boolean,
): string {
  const name = /^["']?([^\s"']+)/.exec(written)?.[1] ?? ''
  const args = readArguments(written.slice(written.indexOf(name) + name.length).replace(/^["']/, ''))
  if (Object.hasOwn(translation.site.includes, name) && alone) {
    translation.included.add(name)
    return printMarkup(
      { html: `<${includeName} name="${escapeAttribute(name)}"></${includeName}>`, block: true },
      true,
    )
  }
  const markup = equivalentOf(name, args)
  if (markup !== null) return printMarkup(markup, alone)
  const message = `The file “${name}” was not found among the site’s includes.`
  translation.report(
    'markdown/unresolved-reference',
    message,
    at,
    'Write its text here, or correct its name.',
  )
  return keptWords(args.named)
}

function unknown(name: string, { report }: Translation, at: Parameters<Translation['report']>[2]): void {
  const message = `The tag “${name}” has no equivalent; what it encloses was kept.`
  report('markdown/unknown-shortcode', message, at, 'Write it as Markdown, or as HTML.')
}
