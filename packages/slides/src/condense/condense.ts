import { assertNever, type Block, build, type Inline, inlineText } from '@recapkit/content-model'
import type { Bullet } from '../slide.ts'
import { countWords, sentences } from './sentences.ts'
import { withoutNotes } from './slice.ts'

/** A sentence or a list's head, with what speaks for showing it. */
export interface Statement {
  readonly text: readonly Inline[]
  readonly words: number
  readonly weight: number
  /** True for an item of the author's own list. */
  readonly listed: boolean
  /** Where it stands: statements are shown in this order. */
  readonly order: number
}

/** Everything in the blocks that could be shown as a line of text, in order. */
export function statements(blocks: readonly Block[]): readonly Statement[] {
  const found: Statement[] = []
  for (const [text, listed] of blocks.flatMap((block) => [...textsOf(block)])) {
    const parts = listed ? sentences(text).slice(0, 1) : sentences(text)
    for (const part of parts) {
      const plain = inlineText(part)
      found.push({
        text: part,
        words: countWords(plain),
        weight: weigh(part, plain, listed),
        listed,
        order: found.length,
      })
    }
  }
  return found.filter((statement) => statement.words > 0)
}

/** The paragraphs and list items of a block; objects such as tables and code have slides of their own. */
function* textsOf(block: Block): Generator<readonly [readonly Inline[], boolean]> {
  switch (block.type) {
    case 'paragraph':
      yield [withoutNotes(block.children), false]
      break
    case 'list':
      for (const item of block.items) {
        const first = item.children.find((child) => child.type === 'paragraph')
        if (first !== undefined) yield [withoutNotes(first.children), true]
      }
      break
    case 'definition-list':
      for (const item of block.items) {
        const terms = item.terms.flatMap((term, index) => [
          ...(index === 0 ? [] : [build.text(', ')]),
          ...term,
        ])
        const detail = item.details.flat().find((child) => child.type === 'paragraph')
        yield [
          [
            build.strong(withoutNotes(terms)),
            ...(detail ? [build.text(' '), ...withoutNotes(detail.children)] : []),
          ],
          true,
        ]
      }
      break
    case 'callout':
      for (const child of block.children) yield* textsOf(child)
      break
    case 'embed':
      yield [[build.link(block.title === '' ? block.url : block.title, block.url)], true]
      break
    case 'quote':
    case 'code-block':
    case 'figure':
    case 'table':
    case 'math':
    case 'divider':
    case 'subheading':
      break
    default:
      assertNever(block)
  }
}

function weigh(text: readonly Inline[], plain: string, listed: boolean): number {
  let weight = 0
  if (text.some((inline) => inline.type === 'emphasis' && inline.kind === 'strong')) weight += 3
  if (listed) weight += 3
  if (/\d/.test(plain)) weight += 2
  if (/\b(?:now|new|can|introduc\w+|announc\w+|launch\w*|first|support\w*)\b/i.test(plain)) weight += 1
  if (/^(?:however|but|also|so|then|this|these|that|it|they|he|she|note|as you know|well)\b/i.test(plain))
    weight -= 2
  if (/[?!]$/.test(plain)) weight -= 1
  return weight - Math.max(0, countWords(plain) - 18) / 8
}

/** The statements that say most within a number of words and of lines, in the order of the text. */
export function choose(all: readonly Statement[], budget: number, limit: number): readonly Bullet[] {
  const chosen: Statement[] = []
  let left = budget
  for (const one of all.toSorted((a, b) => b.weight - a.weight || a.order - b.order)) {
    if (chosen.length === limit) break
    if (one.words > left) continue
    chosen.push(one)
    left -= one.words
  }
  return chosen.toSorted((a, b) => a.order - b.order).map((one) => ({ text: one.text, badge: null }))
}
