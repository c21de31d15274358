import {
  assertNever,
  type Block,
  build,
  type Inline,
  inlineText,
  type Paragraph,
} from '@recapkit/content-model'
import { countWords, sentences } from './sentences.ts'
import { withoutNotes } from './slice.ts'
import { opens, trimSentence } from './trim.ts'
import { dangles, danglingWeight, weigh } from './weigh.ts'

/** A sentence or a list item's head, with what speaks for showing it. */
export interface Statement {
  /** As the author has it. */
  readonly text: readonly Inline[]
  readonly words: number
  /** True where the short form is the better line: it is long, or opens with a word that joins it to another. */
  readonly isLong: boolean
  /** The same without what can be spared. */
  readonly short: readonly Inline[]
  readonly shortWords: number
  readonly weight: number
  /** True where it says little without the statement before it. */
  readonly leans: boolean
  /** The few bold words that a list's item begins with. */
  readonly label: readonly Inline[] | null
  /** True for an item of the author's own list. */
  readonly listed: boolean
  /** The list that it is an item of. */
  readonly list: StatedList | null
  /** The number that the author's list gives it. */
  readonly number: number | null
  /** Where it stands: statements are shown in this order. */
  readonly order: number
}

/** A list of the author's: how many items it has, and the sentence that leads to it ("Its users value it for:"). */
export interface StatedList {
  readonly size: number
  readonly intro: readonly Inline[] | null
}

/** Words of a sentence that is shown as it is. */
const longest = 14

/** Everything in the blocks that could be shown as a line of text, in order. */
export function statements(blocks: readonly Block[], lang: string): readonly Statement[] {
  const found: Statement[] = []
  for (const [index, block] of blocks.entries()) {
    const list = listOf(block, introOf(blocks[index - 1]))
    for (const { text, listed, number } of linesOf(block))
      for (const one of listed ? [itemHead(text, lang)] : sentences(text)) {
        const statement = { ...state(one, listed, found.length, lang), number, list }
        if (statement.words > 0) found.push(statement)
      }
  }
  return found
}

const listOf = (block: Block, intro: StatedList['intro']): StatedList | null =>
  block.type === 'list' || block.type === 'definition-list' ? { size: block.items.length, intro } : null

/** The sentence of a paragraph that leads to what comes next: its last, where that ends in a colon. */
export function introOf(block: Block | undefined): readonly Inline[] | null {
  if (!leadsOn(block)) return null
  return sentences(withoutNotes(block.children)).at(-1) ?? null
}

/** True for "as follows:", which belongs to what comes next. */
export const leadsOn = (block: Block | undefined): block is Paragraph =>
  block?.type === 'paragraph' && /[:：]\s*$/.test(inlineText(block.children))

/** An item's first sentence, its label in bold; one of a few words takes the next along. */
function itemHead(text: readonly Inline[], lang: string): readonly Inline[] {
  const [first = [], second] = sentences(text)
  if (second === undefined || countWords(inlineText(first)) > 5) return labelled(first)
  const next = trimSentence(second, lang)
  return countWords(inlineText(next)) > 14 ? first : [...first, build.text(' '), ...next]
}

/** The bold words that an item begins with, without what joins them to the rest. */
function labelOf(text: readonly Inline[]): readonly Inline[] | null {
  const [first, ...rest] = text
  if (first?.type !== 'emphasis' || first.kind !== 'strong' || rest.length === 0) return null
  const label = inlineText([first]).replace(/\s*[:：.–-]*\s*$/, '')
  return countWords(label) > 8 ? null : [build.strong(label)]
}

/** "Evaluation: test the model" with its first words in bold, as authors do who have more time. */
function labelled(text: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = text
  const label = first?.type === 'text' ? /^\S+(?: \S+){0,3}?[:：](?=\s)/u.exec(first.value)?.[0] : undefined
  if (first?.type !== 'text' || label === undefined) return text
  return [build.strong(label), { ...first, value: first.value.slice(label.length) }, ...rest]
}

function state(
  sentence: readonly Inline[],
  listed: boolean,
  order: number,
  lang: string,
): Omit<Statement, 'number' | 'list'> {
  const text = listed ? withoutFinalComma(sentence) : sentence
  const short = trimSentence(text, lang)
  const plain = inlineText(text)
  const words = countWords(plain)
  const isLong = words > longest || opens(plain)
  return {
    text,
    words,
    isLong,
    short,
    shortWords: countWords(inlineText(short)),
    label: listed ? labelOf(text) : null,
    leans: !listed && dangles(inlineText(isLong ? short : text)),
    weight: weigh(isLong ? short : text, listed, order, lang),
    listed,
    order,
  }
}

/** The comma or semicolon that joins an item to the next has nothing to join on a slide, nor a colon what it leads to. */
function withoutFinalComma(text: readonly Inline[]): readonly Inline[] {
  const last = text.at(-1)
  if (last?.type !== 'text') return text
  return [
    ...text.slice(0, -1),
    { ...last, value: last.value.replace(/\s*[,;:：](?:\s+(?:and|or))?\s*$/, '') },
  ]
}

/** The other statements once one of them is shown: the next may point back to it. */
export function besides(all: readonly Statement[], shown: Statement | undefined): readonly Statement[] {
  return all
    .filter((one) => one !== shown)
    .map((one) =>
      one.order - 1 === shown?.order && dangles(inlineText(one.text))
        ? { ...one, leans: false, weight: one.weight + danglingWeight }
        : one,
    )
}

interface Line {
  readonly text: readonly Inline[]
  readonly listed: boolean
  readonly number: number | null
}

/** The paragraphs and list items of a block; what is looked at rather than read has none. */
function* linesOf(block: Block): Generator<Line> {
  switch (block.type) {
    case 'paragraph':
      yield { text: withoutNotes(block.children), listed: false, number: null }
      break
    case 'list':
      for (const [index, item] of block.items.entries()) {
        const first = item.children.find((child) => child.type === 'paragraph')
        const number = block.ordered ? block.start + index : null
        if (first !== undefined) yield { text: withoutNotes(first.children), listed: true, number }
      }
      break
    case 'definition-list':
      for (const item of block.items) {
        const terms = item.terms.flatMap((term, index) => (index === 0 ? term : [build.text(', '), ...term]))
        const detail = item.details.flat().find((child) => child.type === 'paragraph')
        const rest = detail === undefined ? [] : [build.text(' – '), ...withoutNotes(detail.children)]
        yield { text: [build.strong(withoutNotes(terms)), ...rest], listed: true, number: null }
      }
      break
    case 'callout':
    case 'quote':
      for (const child of block.children) yield* linesOf(child)
      break
    case 'embed':
      yield {
        text: [build.link(block.title === '' ? block.url : block.title, block.url)],
        listed: true,
        number: null,
      }
      break
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
