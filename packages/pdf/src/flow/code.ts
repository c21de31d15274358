import type { CodeBlock, CodeToken } from '@recapkit/content-model'
import { codeBreaks } from '../breaks.ts'
import type { Column } from '../column.ts'
import type { Item } from '../item.ts'
import type { Line } from '../line.ts'
import { breakLines } from '../lines.ts'
import { plainRun, type Run } from '../run.ts'
import { keptWithNext, type Strip, strip } from '../strips.ts'
import { type Tag, tag } from '../tag.ts'
import type { TextStyle } from '../text-style.ts'
import { boxed } from './boxed.ts'
import { lineItems, setText } from './text.ts'

const hang = 14

/** Code on a tint as wide as the text area; a long line goes on below, set in behind a visible mark. */
export function codeStrips(block: CodeBlock, column: Column): readonly Strip[] {
  const { theme } = column.env
  const style = theme.code
  const paragraph = tag('P', column.tag)
  const own = tag('Code', paragraph)
  const box = {
    fill: theme.ink.tint,
    bar: null,
    padding: { side: 12, top: 8, bottom: 9 },
    gap: theme.gap * 1.4,
    width: column.wide,
  }
  const lines = tokenLines(block.tokens ?? [{ kind: 'plain', value: block.value }])
  return boxed(box, column, (inner) => {
    const title = block.title === null ? [] : titleLines(block.title, { ...inner, width: inner.wide })
    const strips = lines.flatMap((line) => codeLine(line, style, own, inner))
    const last = strips.length - 1
    const kept = strips.map((one, index): Strip => {
      const tied = index > 0 && (last < theme.wholeCode || index < 3 || index > last - 2)
      return { ...one, breakBefore: tied ? 'avoid' : one.breakBefore, position: block.position }
    })
    return [...keptWithNext(title), ...kept]
  })
}

/** Beside the code, which is from left to right in every document. */
function titleLines(title: string, column: Column): readonly Strip[] {
  const style = column.env.theme.caption
  const align = column.env.direction === 'rtl' ? 'end' : 'start'
  return setText([plainRun(title, style, tag('P', column.tag))], { ...column, align }, style)
}

function codeLine(
  tokens: readonly CodeToken[],
  style: TextStyle,
  own: Tag,
  column: Column,
): readonly Strip[] {
  const { codeInks } = column.env.theme
  const runs: Run[] = tokens.map((token) => {
    const look = { ...style, color: codeInks[token.kind], bold: token.kind === 'keyword' }
    return plainRun(token.value.replaceAll('\t', '    '), look, own)
  })
  const width = (line: number) => column.wide - (line === 0 ? 0 : hang)
  const lines = breakLines(runs, column.env.typesetter, {
    width,
    style,
    breaks: codeBreaks,
    direction: column.env.direction,
    forced: 'ltr',
  })
  if (lines.length === 0) return [strip(style.leading, [])]
  return lines.map((line, index) => {
    const far = line.opposite ? column.wide - line.width - 2 * (index === 0 ? 0 : hang) : 0
    const items = lineItems(line, column.x + far + (index === 0 ? 0 : hang))
    const mark = index === 0 ? [] : wrapMark(line, style, column)
    return strip(style.leading, [...mark, ...items], { breakBefore: index === 0 ? 'allow' : 'avoid' })
  })
}

/** Says that the line belongs to the one above; an artefact, so that copied code does not hold it. */
function wrapMark(line: Line, style: TextStyle, { x, wide, env }: Column): readonly Item[] {
  const { typesetter, theme } = env
  const [piece] = typesetter.segment(style, '\u21B3')
  if (piece === undefined || piece.font === null) return []
  const width = typesetter.measure(piece.text, piece.font, style.size)
  const at = { x: line.opposite ? x + wide - 1 - width : x + 1, y: line.baseline, width }
  const look = { text: piece.text, font: piece.font, size: style.size, color: theme.ink.secondary }
  return [{ kind: 'text', ...at, ...look, tag: null, actual: null, missing: null, shaped: false }]
}

/** The tokens of each line; a token that goes over several lines is cut. */
function tokenLines(tokens: readonly CodeToken[]): readonly (readonly CodeToken[])[] {
  const lines: CodeToken[][] = [[]]
  for (const token of tokens)
    for (const [index, value] of token.value.split(/\r?\n/).entries()) {
      if (index > 0) lines.push([])
      if (value !== '') lines.at(-1)?.push({ ...token, value })
    }
  return lines
}
