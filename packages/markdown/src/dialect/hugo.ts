import { isSilent } from '../wrappers.ts'
import { namedArgument, readArguments } from './arguments.ts'
import { enclosureOf } from './enclosures.ts'
import { equivalentAmongResources } from './hugo-resources.ts'
import { keptMarkup } from './kept.ts'
import { liquidValue } from './liquid-values.ts'
import { fenced, printMarkup } from './markup.ts'
import { pairTags } from './pairs.ts'
import { postAddress } from './posts.ts'
import { findOutsideCode, guard, replaceFound, replaceOutsideCode, type Translation } from './translation.ts'

const shortcode =
  /\{\{([<%])\s*(\/?)\s*(\w[\w./-]*)((?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|`[^`]*`|[^"'`{}]){0,1000}?)\s*(\/?)[>%]\}\}/g
const highlighted =
  /\{\{[<%]\s*(?:highlight|code)\s+([^>%]*?)\s*[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*(?:highlight|code)\s*[>%]\}\}/g
const pictured = /\{\{<\s*(imgproc|figure|img|image)\s+([^>]*?)\s*>\}\}([^{}]*?)\{\{<\s*\/\s*\1\s*>\}\}/g
const templateComment = /\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g
/** Parts the columns of the Book theme. */
const columnBreak = /^[ \t]*<--->[ \t]*$/gm

/** Hugo's shortcodes as Markdown: figures, frames, containers, code and references; others leave what they enclose. */
export function translateHugo(text: string, translation: Translation): string {
  const coded = replaceOutsideCode(text, highlighted, ({ groups: [, args = '', code = ''] }) => {
    const language = /^["']?([\w+#-]+)/.exec(args)?.[1] ?? ''
    return fenced(language, code)
  })
  const commented = replaceOutsideCode(coded, templateComment, ({ at }) => {
    translation.report('markdown/comment', 'A comment of Hugo was left out.', at)
    return ''
  })
  const parted = replaceOutsideCode(commented, columnBreak, () => '')
  const shown = replaceOutsideCode(parted, pictured, ({ groups, alone }) => {
    const [, name = '', written = '', caption = ''] = groups
    const args = readArguments(written)
    const words = caption.trim().replace(/\s+/g, ' ')
    const captioned = words === '' ? args : { ...args, named: new Map([...args.named, ['caption', words]]) }
    const markup = equivalentAmongResources(name, captioned, translation)
    return markup === null ? null : printMarkup(markup, alone)
  })
  const replaced = translateShortcodes(shown, translation)
  return replaced.replace(/\{\{([<%])\/\*\s*([\s\S]*?)\s*\*\/([>%])\}\}/g, `{${guard}{$1 $2 $3}}`)
}

function translateShortcodes(text: string, translation: Translation): string {
  const found = findOutsideCode(text, shortcode)
  const pairs = pairTags(
    found
      .filter(({ groups }) => groups[5] !== '/')
      .map(({ groups, offset, alone, at }) => ({
        offset,
        name: groups[3] ?? '',
        closes: groups[2] === '/',
        alone,
        line: at.line,
      })),
  )
  const closings = new Map<number, string>()
  // Names of tabs that stand on what encloses them, by where that ends.
  const named: { readonly end: number; readonly names: string[] }[] = []
  return replaceFound(text, found, ({ groups, offset, at, alone, begins }) => {
    const [, , closing = '', name = '', written = ''] = groups
    const given = readArguments(written)
    const items = given.named.get('items')
    const end = pairs.get(offset)?.closer.offset
    if (items !== undefined && closing === '' && end !== undefined)
      named.push({ end, names: items.split(',') })
    const isNameless = /^tab$/i.test(name) && closing === '' && given.named.size + given.values.length === 0
    const tab = isNameless ? named.at(-1)?.names.shift()?.trim() : undefined
    const args = tab === undefined ? given : { ...given, named: new Map([['name', tab]]) }
    if (name === 'ref' || name === 'relref') {
      const path = namedArgument(args, 'path') ?? args.values[0] ?? ''
      return postAddress(path, translation, at)
    }
    if (closing === '/') {
      if (named.at(-1)?.end === offset) named.pop()
      return closings.get(offset) ?? ''
    }
    const value = name === 'param' ? liquidValue(args.values[0] ?? '', translation) : null
    if (value !== null) return value
    const pair = pairs.get(offset)
    const tell = (isPaired: boolean): void => {
      const message = `The shortcode “${name}” has no equivalent${isPaired ? '; its text was kept' : ''}.`
      translation.report('markdown/unknown-shortcode', message, at, 'Write it as Markdown, or as HTML.')
    }
    if (pair !== undefined) {
      const { opening, closing: end, known } = enclosureOf(pair, args, null)
      closings.set(pair.closer.offset, end)
      if (!known) tell(true)
      return opening
    }
    const markup = equivalentAmongResources(name, args, translation)
    if (markup !== null) return printMarkup(markup, alone, begins)
    const kept = keptMarkup(args)
    if (kept !== null || !isSilent(name)) tell(false)
    return kept === null ? '' : printMarkup(kept, alone)
  })
}
