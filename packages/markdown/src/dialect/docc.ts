import { codeLines } from '../code-lines.ts'
import { namedArgument, readArguments } from './arguments.ts'
import { equivalentOf } from './equivalents.ts'
import { keptMarkup } from './kept.ts'
import { frameMarkup, labelMarkup, linkMarkup, type Markup, ownLine, printMarkup } from './markup.ts'

/** A directive on a line of its own, which may open a block: `@Image(source: quay, alt: "The quay")`, `@Row {`. */
const directive =
  /^[ \t]*@([A-Z]\w*)(?=[ \t]*[({])(?:\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\))?[ \t]*(\{)?[ \t]*$/
const maybe = /^[ \t]*@[A-Z]\w*[ \t]*[({]/m
const symbolLink = /<doc:([\w./-]+)>/g
/** Blocks that say what a page is, and show nothing but whom and where they name. */
const settings = /^(?:Metadata|Options|Comment)$/
const indentation = 3

/**
 * The directives of Apple's DocC: pictures, videos, calls to action and contributors are shown, tabs become labels, rows
 * and columns leave what they hold; settings and comments show nothing. See https://www.swift.org/documentation/docc/.
 */
export function translateDocc(text: string): string {
  if (!maybe.test(text)) return text
  const isCode = codeLines(text)
  const open: string[] = []
  return text
    .split('\n')
    .map((line, index) => {
      const match = isCode[index] ? null : directive.exec(line)
      const isHidden = open.some((name) => settings.test(name))
      if (match !== null) {
        const [, name = '', values = '', opens] = match
        const shown = open.includes('Comment') ? null : shownOf(name, values, isHidden)
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
