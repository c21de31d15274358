import { codeFinder } from '../code-lines.ts'
import { placeFinder, type Translation } from './translation.ts'

/** Where braces mean something else: in formulas, and in styles and scripts. */
const foreign = /<(style|script)\b[\s\S]*?<\/\1>|\$\$[\s\S]*?\$\$|\$[^$\n]+\$/gi
/** What other dialects write in braces: an anchor, classes, attributes. */
const attributes = /^\s*(?:[#.:%]|[\w-]+=["'\w])/

/**
 * Expressions in the text of MDX. A text, a number or a field of the front matter is printed; of a function, a condition
 * or a loop the elements that it gives are kept; what any other would print cannot be told, which is reported.
 */
export function printExpressions(text: string, translation: Translation): string {
  if (!text.includes('{')) return text
  const isCode = codeFinder(text)
  const others = [...text.matchAll(foreign)].map(({ 0: raw, index }) => [index, index + raw.length] as const)
  const isLeft = (at: number): boolean =>
    text[at - 1] === '\\' || isCode(at) || others.some(([start, end]) => at > start && at < end)
  const placeAt = placeFinder(text)
  const closings = closingBraces(text)
  return printed(0, text.length)

  function printed(start: number, end: number): string {
    let answer = ''
    let from = start
    for (
      let at = text.indexOf('{', start);
      at >= 0 && at < end;
      at = text.indexOf('{', Math.max(at + 1, from))
    ) {
      const closing = isLeft(at) ? -1 : (closings.get(at) ?? -1)
      if (closing < 0 || attributes.test(text.slice(at + 1, at + 80))) continue
      const inner = text.slice(at + 1, closing)
      const elements = /<[A-Za-z>]/.exec(inner)
      const last = inner.lastIndexOf('>')
      const shown =
        elements !== null && last > elements.index
          ? '\n'.repeat(lineBreaks(inner.slice(0, elements.index))) +
            printed(at + 1 + elements.index, at + 2 + last)
          : printExpression(inner, at, placeAt, translation)
      answer += text.slice(from, at) + padded(shown, inner)
      from = closing + 1
    }
    return answer + text.slice(from, end)
  }
}

function printExpression(
  inner: string,
  at: number,
  placeAt: ReturnType<typeof placeFinder>,
  { fields, report }: Translation,
): string {
  const written = inner.trim()
  const literal = /^(?:"([^"]*)"|'([^']*)'|`([^`${}]*)`|(\d+(?:\.\d+)?))$/
    .exec(written)
    ?.slice(1)
    .find((part) => part !== undefined)
  const name = /^(?:props\.)?front[mM]atter\.(\w+)$/.exec(written)?.[1]
  const value = literal ?? (name !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined)
  if (typeof value === 'string' || typeof value === 'number') return String(value).replace(/\s*\n\s*/g, ' ')
  if (written === '' || /^\/\*[\s\S]*\*\/$/.test(written)) return ''
  const shown = written.length > 60 ? `${written.slice(0, 60)}…` : written
  const message = `The expression “{${shown.replace(/\s+/g, ' ')}}” was left out.`
  report('markdown/module-code', message, placeAt(at), 'Write what it prints.')
  return ''
}

/** The offsets of the braces that close others, by the offsets of those; text after an empty line leaves what is open unclosed. */
function closingBraces(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>()
  const open: number[] = []
  for (const { 0: sign, index } of text.matchAll(/[{}]|\n[ \t]*\n(?=[ \t]*[^\s<{)}])/g)) {
    if (sign === '{') open.push(index)
    else if (sign !== '}') open.length = 0
    else {
      const opening = open.pop()
      if (opening !== undefined) closings.set(opening, index)
    }
  }
  return closings
}

const lineBreaks = (text: string): number => text.split('\n').length - 1

function padded(answer: string, whole: string): string {
  return answer + '\n'.repeat(Math.max(0, lineBreaks(whole) - lineBreaks(answer)))
}
