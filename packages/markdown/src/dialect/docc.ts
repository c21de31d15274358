import { codeLines } from '../code-lines.ts'
import { namedArgument, readArguments } from './arguments.ts'
import { equivalentOf } from './equivalents.ts'
import { keptMarkup } from './kept.ts'
import { frameMarkup, labelMarkup, linkMarkup, type Markup, ownLine, printMarkup } from './markup.ts'
import type { Translation } from './translation.ts'

/** A directive on a line of its own, which may open a block: `@Image(source: quay, alt: "The quay")`, `@Row {`. */
const directive =
  /^([ \t]*)@([A-Z]\w*)(?=[ \t]*[({])(?:\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\))?[ \t]*(\{)?[ \t]*$/
const symbolLink = /<doc:([\w./-]+)>/g
/** Blocks that say what a page is, and show nothing but whom and where they name. */
const settings = /^(?:Metadata|Options|Comment)$/
const names = new Set(
  'Metadata Options Comment Image Video Row Column TabNavigator Tab Small Links CallToAction Contributors GitHubUser TitleHeading PageImage PageKind PageColor Available SupportedLanguage DisplayName DocumentationExtension TechnologyRoot Redirected AlternateRepresentation AutomaticSeeAlso AutomaticTitleHeading AutomaticArticleSubheading TopicsVisualStyle DeprecationSummary Snippet'.split(
    ' ',
  ),
)
/** Settings whose values are no words for readers. */
const silent =
  /^(?:Metadata|Options|Contributors|PageImage|PageKind|PageColor|Available|SupportedLanguage|DocumentationExtension|TechnologyRoot|Redirected|AlternateRepresentation|Automatic\w+|TopicsVisualStyle)$/
const indentation = 3

/**
 * The directives of Apple's DocC: pictures, videos, calls to action and contributors are shown, tabs become labels, rows
 * and columns leave what they hold; settings and comments show nothing, and are reported where they hold words. See
 * https://www.swift.org/documentation/docc/.
 */
export function translateDocc(text: string, { report }: Translation): string {
  const isCode = codeLines(text)
  const open: string[] = []
  let hidden = 0
  let comments = 0
  return text
    .split('\n')
    .map((line, index) => {
      const match = isCode[index] ? null : directive.exec(line)
      const isHidden = hidden > 0
      const [, indent = '', name = '', values = '', opens] = match ?? []
      // What is indented more outside a block is code.
      if (names.has(name) && (open.length > 0 || indent.length < 4)) {
        const isComment = comments > 0
        const shown = isComment ? null : shownOf(name, values, isHidden)
        if (!isComment && shown === null && holdsWords(name, values, isHidden)) tell(name, index)
        if (opens !== undefined) open.push(name)
        if (opens !== undefined && settings.test(name)) hidden++
        if (opens !== undefined && name === 'Comment') comments++
        return shown ?? ''
      }
      if (open.length === 0) return isCode[index] ? line : line.replace(symbolLink, '$1')
      if (!isCode[index] && /^[ \t]*\}[ \t]*$/.test(line)) {
        const ended = open.pop() ?? ''
        if (settings.test(ended)) hidden--
        if (ended === 'Comment') comments--
        return ''
      }
      const spaces = line.length - line.trimStart().length
      return isHidden ? '' : line.slice(Math.min(spaces, indentation * open.length))
    })
    .join('\n')

  function tell(name: string, index: number): void {
    const at = { line: index + 1, column: 1 }
    if (name === 'Comment') report('markdown/comment', 'A comment of DocC was left out.', at)
    else report('markdown/unknown-shortcode', `What “${name}” sets was left out.`, at, 'Say it in the text.')
  }
}

/** True for a comment, and for a setting that gives the page words. */
const holdsWords = (name: string, values: string, isHidden: boolean): boolean =>
  name === 'Comment' || (isHidden && !silent.test(name) && readArguments(values).values.length > 0)

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
