import type { Position } from '@recapkit/content-model'
import { escapeAttribute } from 'entities'
import { includeName } from '../includes.ts'
import { isSilent } from '../wrappers.ts'
import { type Arguments, readArguments } from './arguments.ts'
import { enclosureOf } from './enclosures.ts'
import { equivalentOf } from './equivalents.ts'
import { galleryMarkup } from './gallery.ts'
import { nameParts } from './hexo.ts'
import { addressOf, keptMarkup } from './kept.ts'
import { expandLoops } from './liquid-loops.ts'
import { liquidValue } from './liquid-values.ts'
import { translateMarkdoc } from './markdoc.ts'
import { fenced, linkMarkup, printMarkup } from './markup.ts'
import { pairTags } from './pairs.ts'
import { postAddress } from './posts.ts'
import {
  findOutsideCode,
  guard,
  type Occurrence,
  replaceFound,
  replaceOutsideCode,
  type Translation,
} from './translation.ts'

const raw = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g
const comment = /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g
const highlighted =
  /\{%-?\s*(?:highlight|codeblock|code)\b(?![^%]*=)\s*(?:lang:)?([\w+#.-]*)([^%]*?)-?%\}([\s\S]*?)\{%-?\s*end(?:highlight|codeblock|code)\s*-?%\}/g
const captured = /\{%-?\s*capture\s+([\w-]+)\s*-?%\}([\s\S]*?)\{%-?\s*endcapture\s*-?%\}/g
const tag = /\{%-?\s*(\/?\s*\w[\w-]*)((?:"[^"\n]*"|'[^'\n]*'|[^"'{}]){0,1000}?)-?%\}/g
/** Braces around nothing are words of prose. */
const output = /\{\{-?\s*([^{}\s][^{}]*?)\s*-?\}\}/g

/** Liquid ends what it opened by “end” before the name, Markdoc by a slash. */
const closing = /^(?:end|\/\s*)/

/** Tags that steer what is printed, and print nothing. */
const steering = new Set(
  'if elsif else endif unless endunless case when endcase for endfor break continue tablerow endtablerow cycle increment decrement liquid endcapture'.split(
    ' ',
  ),
)

/** Jekyll's and Eleventy's Liquid as Markdown; tags without an equivalent leave what they enclose. */
export function translateLiquid(text: string, translation: Translation): string {
  const names = new Set([...text.matchAll(/\{%-?\s*(\w+)/g)].map(([, name]) => name))
  const guarded = names.has('raw')
    ? text.replace(raw, (_whole: string, inner: string) => inner.replace(/\{(?=[{%])/g, `{${guard}`))
    : text
  // Where nothing is known of the generator, code may show what a comment is.
  const drop = ({ at }: Occurrence): string => {
    translation.report('markdown/comment', 'A comment of Liquid was left out.', at)
    return ''
  }
  const uncommented = names.has('comment') ? replaceOutsideCode(guarded, comment, drop) : guarded
  const code = ({ groups: [, language = '', rest = '', lines = ''] }: Occurrence): string =>
    fenced(language || (/\blang:([\w+#.-]+)/.exec(rest)?.[1] ?? ''), lines, captionIn(rest))
  const hasCode = names.has('highlight') || names.has('codeblock') || names.has('code')
  const coded = hasCode ? replaceOutsideCode(uncommented, highlighted, code) : uncommented
  const shown = replaceOutsideCode(coded, captured, ({ groups: [, name = '', value = ''] }) => {
    translation.variables.set(name, value.trim().replace(/\s*\n\s*/g, ' '))
    return ''
  })
  const isSteered = ['for', 'if', 'unless', 'case'].some((name) => names.has(name))
  const looped = isSteered ? expandLoops(shown, translation) : shown
  const tagged = translateTags(nameParts(translateMarkdoc(looped)), translation)
  return replaceOutsideCode(tagged, output, ({ groups, at, alone }) => {
    const called = /^(\w+)\(([\s\S]*)\)$/.exec(groups[1] ?? '')
    if (called !== null) return printCall(called[1] ?? '', called[2] ?? '', alone, at, translation)
    const value = liquidValue(groups[1] ?? '', translation)
    if (value === null) unknown(`{{ ${groups[1] ?? ''} }}`, translation, at)
    return (value ?? '').replace(/\s*\n\s*/g, ' ')
  })
}

function translateTags(text: string, translation: Translation): string {
  if (!text.includes('%}')) return text
  const found = findOutsideCode(text, tag)
  const pairs = pairTags(
    found.map(({ groups: [, name = ''], offset, alone, at }) => {
      const closes = closing.test(name)
      return { offset, name: name.replace(closing, ''), closes, alone, line: at.line }
    }),
  )
  const closings = new Map<number, string>()
  return replaceFound(text, found, ({ groups, offset, at, alone, begins }) => {
    const [, name = '', given = ''] = groups
    const written = given.replace(/(^|[\s"'])\/\s*$/, '$1')
    // Tera encloses what it gives a tag in parentheses.
    const rest = written.trim().replace(/^\(([\s\S]*)\)$/, '$1')
    if (name === 'assign' || name === 'set') {
      const assigned = /^([\w-]+)\s*=\s*(.*)$/s.exec(rest)
      const value = assigned === null ? null : liquidValue(assigned[2] ?? '', translation)
      if (assigned !== null && value !== null) translation.variables.set(assigned[1] ?? '', value)
      return ''
    }
    if (name === 'for') translation.loops.add(/^[\w-]+/.exec(rest)?.[0] ?? '')
    if (steering.has(name)) return ''
    if (closing.test(name)) return closings.get(offset) ?? ''
    const args = readArguments(rest)
    const isPage =
      /^(?:post_url|post_link|post_path)$/.test(name) || (name === 'link' && /^[^\s:]+\.\w+\s*$/.test(rest))
    if (isPage) return pageLink(name, rest, translation, at)
    if (/^include/.test(name)) return include(rest, translation, at, alone)
    const pair = pairs.get(offset)
    if (pair !== undefined) {
      const titled = titledBy(rest, args)
      const { opening, closing, known } = enclosureOf(
        pair,
        titled,
        pair.opener.name === 'blockquote' ? credit(rest) : null,
      )
      closings.set(pair.closer.offset, closing)
      if (!known) unknown(name, translation, at)
      return opening
    }
    const markup = equivalentOf(name, args)
    if (markup !== null) return printMarkup(markup, alone, begins)
    const kept = keptMarkup(addressOf(args) === null ? titledBy(rest, args) : args)
    if (kept !== null || !isSilent(name)) unknown(name, translation, at)
    return kept === null ? '' : printMarkup(kept, alone)
  })
}

/** What stands after the language of a block of code: its title, and an address with words for it. */
function captionIn(written: string): string | null {
  const words = written
    .replace(
      /(?:https?:\/\/|\/)\S+.*$|\b(?:linenos|first_line|line_number|highlight|mark|wrap|start)\b.*$|\blang:\S+/g,
      '',
    )
    .replace(/["']/g, '')
    .trim()
  return words === '' ? null : words
}

/** Words without quotes are titles, parted by commas, and not many values. */
function titledBy(rest: string, args: Arguments): Arguments {
  return args.named.size > 0 || /["']/.test(rest) || args.values.length < 2
    ? args
    : { ...args, values: rest.split(/\s*[,@|]\s*/).filter(Boolean) }
}

/** Whom a quotation is from, as Octopress writes it: a name, a source, an address. */
function credit(rest: string): string | null {
  const address = /https?:\/\/\S+/.exec(rest)?.[0]
  const words = rest
    .replace(address ?? '', '')
    .replace(/^["']|["']$/g, '')
    .trim()
  if (address === undefined) return words === '' ? null : words
  return linkMarkup(address, words === '' ? address : words).html
}

/** The address of a page, or with Hexo's tag for it a link. */
function pageLink(name: string, rest: string, translation: Translation, at: Position): string {
  const [path = '', title] = /^["']?([^"'\s]+)["']?(?:\s+["']?(.+?)["']?)?$/s.exec(rest)?.slice(1) ?? [rest]
  if (name !== 'post_link') return postAddress(rest.replace(/^["']|["']$/g, ''), translation, at)
  return linkMarkup(postAddress(path, translation, at), title ?? path).html
}

/** A call of a shortcode of Zola. */
function printCall(
  name: string,
  written: string,
  alone: boolean,
  at: Position,
  translation: Translation,
): string {
  const args = readArguments(written)
  const markup = equivalentOf(name, args)
  if (markup !== null) return printMarkup(markup, alone)
  unknown(name, translation, at)
  const kept = keptMarkup(args)
  return kept === null ? '' : printMarkup(kept, alone)
}

function include(written: string, translation: Translation, at: Position, alone: boolean): string {
  const name = /^["']?([^\s"']+)/.exec(written)?.[1] ?? ''
  const args = readArguments(written.slice(written.indexOf(name) + name.length).replace(/^["']/, ''))
  if (Object.hasOwn(translation.site.includes, name) && alone) {
    translation.included.set(name, translation.site.includes[name] ?? '')
    return printMarkup(
      { html: `<${includeName} name="${escapeAttribute(name)}"></${includeName}>`, block: true },
      true,
    )
  }
  const isGallery = /^(?:.*\/)?gallery(?:\.html)?$/.test(name)
  const markup = isGallery ? galleryMarkup(args, translation.fields) : equivalentOf(name, args)
  if (markup !== null) return printMarkup(markup, alone)
  const message = `The file “${name}” was not found among the site’s includes.`
  translation.report(
    'markdown/unresolved-reference',
    message,
    at,
    'Write its text here, or correct its name.',
  )
  const kept = keptMarkup(args)
  return kept === null ? '' : printMarkup(kept, alone)
}

function unknown(name: string, { report }: Translation, at: Position): void {
  const message = `The tag “${name}” has no equivalent; what it encloses was kept.`
  report('markdown/unknown-shortcode', message, at, 'Write it as Markdown, or as HTML.')
}
