import { codeLines } from '../code-lines.ts'
import { namedArgument, readArguments } from './arguments.ts'
import { equivalentOf } from './equivalents.ts'
import { keptMarkup } from './kept.ts'
import { frameMarkup, labelMarkup, linkMarkup, type Markup, ownLine, printMarkup } from './markup.ts'
import type { Translation } from './translation.ts'

/** A directive on a line of its own, which may open a block: `@Image(source: quay, alt: "The quay")`, `@Row {`. */
const directive =
  /^[ \t]*@([A-Z]\w*)(?=[ \t]*[({])(?:\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\))?[ \t]*(\{)?[ \t]*$/
/** What every page of DocC says of itself, at the beginning of a line. */
const maybe = /^@(?:Metadata|Options)\b[^\n]*\{[ \t]*$/m
const symbolLink = /<doc:([\w./-]+)>/g
/** Blocks that say what a page is, and show nothing but whom and where they name. */
const settings = /^(?:Metadata|Options|Comment)$/
const indentation = 3

/**
 * The directives of Apple's DocC: pictures, videos, calls to action and contributors are shown, tabs become labels, rows
 * and columns leave what they hold; settings and comments show nothing. See https://www.swift.org/documentation/docc/.
 */
export function translateDocc(text: string, { report }: Translation): string {
  if (!maybe.test(text)) return text
  const isCode = codeLines(text)
  const open: string[] = []
  return text
    .split('\n')
    .map((line, index) => {
      const isIndented = open.length === 0 && /^(?: {4}|\t)/.test(line)
      const match = isCode[index] || isIndented ? null : directive.exec(line)
      const isHidden = open.some((name) => settings.test(name))
      if (match !== null) {
        const [, name = '', values = '', opens] = match
        const shown = open.includes('Comment') ? null : shownOf(name, values, isHidden)
        if (shown === null && values !== '' && !isHidden && !settings.test(name) && opens === undefined)
          report('markdown/unknown-shortcode', `The directive “@${name}” was left out.`, {
            line: index + 1,
            column: 1,
          })
        if (opens !== undefined) open.push(name)
        return shown === null ? '' : shown
      }
      if (open.length === 0) return isCode[index] ? line : line.replace(symbolLink, '$1')
      if (!isCode[index] && /^[ \t]*\}[ \t]*$/.test(line)) {
        open.pop()
        return ''
      }
      return isHidden ? '' : line.replace(new RegExp(`^ {0,${indentation * open.length}}`), '')
    })
    .join('\n')
}

function shownOf(name: string, values: string, isHidden: boolean): string | null {
  const args = readArguments(values)
  const first = args.values[0] ?? null
  const source = namedArgument(args, 'source', 'url') ?? first
  switch (name) {
    case 'GitHubUser':
      return first === null ? null : inline(linkMarkup(`https://github.com/${first}`, first))
    case 'CallToAction':
      return source === null ? null : inline(linkMarkup(source, namedArgument(args, 'label') ?? source))
    case 'Image':
      return printed(isHidden ? null : equivalentOf('image', args))
    case 'Video':
      return source === null || isHidden ? null : printed(frameMarkup(source, namedArgument(args, 'alt')))
    case 'Tab':
      return first === null ? null : labelMarkup(first)
    default:
      return isHidden || settings.test(name) ? null : printed(keptMarkup(args))
  }
}

const printed = (markup: Markup | null): string | null => (markup === null ? null : printMarkup(markup, true))
const inline = ({ html }: Markup): string => `${ownLine}<p>${html}</p>`
