import {
  assertNever,
  type Block,
  type Inline,
  type Note,
  type Row,
  type Words,
} from '@recapkit/content-model'
import { isFormula } from '../formulas.ts'

/** What notes need to know of the whole recap: the number of each footnote. */
export interface NoteContext {
  readonly words: Words
  readonly numbers: ReadonlyMap<string, number>
}

/** Inlines as a speaker reads them: no marks, a footnote as its number, a picture as its alternative text. */
export function spokenInlines(text: readonly Inline[], context: NoteContext): string {
  return text.map((inline) => spokenInline(inline, context)).join('')
}

function spokenInline(inline: Inline, context: NoteContext): string {
  switch (inline.type) {
    case 'text':
      return inline.value
    case 'code':
      // Words such as <head> are taken for elements by what reads notes as Markdown.
      return /[<&]/.test(inline.value) && !inline.value.includes('`') ? `\`${inline.value}\`` : inline.value
    case 'emphasis':
    case 'link':
      return spokenInlines(inline.children, context)
    case 'picture':
      return inline.picture.alt
    case 'note':
      return noteMark(inline, context)
    case 'inline-math':
      return inline.tex
    case 'break':
      return '\n'
    default:
      return assertNever(inline)
  }
}

const noteMark = (note: Note, context: NoteContext): string => ` [${context.numbers.get(note.id) ?? '*'}]`

/** Blocks as plain text, paragraphs separated by blank lines; pictures give their captions alone while they are on slides. */
export function spokenBlocks(blocks: readonly Block[], context: NoteContext): string {
  return blocks
    .map((block) => spokenBlock(block, context))
    .filter((text) => text.trim() !== '')
    .join('\n\n')
}

function spokenBlock(block: Block, context: NoteContext): string {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return spokenInlines(block.children, context)
    case 'list':
      return block.items
        .map((item, index) => {
          const task = item.checked === null ? '' : item.checked ? '[x] ' : '[ ] '
          const mark = block.ordered ? `${block.start + index}. ` : '- '
          return hang(mark + task, spokenBlocks(item.children, context))
        })
        .join('\n')
    case 'definition-list':
      return block.items
        .map((item) => {
          const terms = item.terms.map((term) => spokenInlines(term, context)).join(', ')
          const details = item.details.map((detail) => hang('  ', spokenBlocks(detail, context)))
          return [terms, ...details].join('\n')
        })
        .join('\n\n')
    case 'quote':
      return spokenBlocks(block.children, context).replace(/^(?!$)/gm, '> ')
    case 'callout': {
      const title =
        block.title.length === 0 ? context.words.callouts[block.kind] : spokenInlines(block.title, context)
      return `${title}\n\n${spokenBlocks(block.children, context)}`
    }
    case 'code-block':
      return [block.title ?? '', block.value.replace(/^/gm, '    ')].filter(Boolean).join('\n\n')
    case 'figure': {
      const isHidden = block.only === 'handout' || block.slide?.skip === true
      if (isFormula(block.picture.src)) return block.picture.alt.replace(/^/gm, '    ')
      return [isHidden ? block.picture.alt : '', spokenInlines(block.caption, context)]
        .filter(Boolean)
        .join('\n')
    }
    case 'table':
      return [
        spokenInlines(block.caption, context),
        [...block.head, ...block.rows].map((row) => spokenRow(row, context)).join('\n'),
      ]
        .filter(Boolean)
        .join('\n\n')
    case 'math':
      return block.tex.replace(/^/gm, '    ')
    case 'embed':
      return block.title === '' ? block.url : `${block.title}\n${block.url}`
    case 'divider':
      return ''
    default:
      return assertNever(block)
  }
}

const spokenRow = (row: Row, context: NoteContext): string =>
  row.cells.map((cell) => spokenBlocks(cell.children, context).replace(/\s*\n\s*/g, ' ')).join(' | ')

/** The text behind its mark, further lines indented below the first. */
function hang(mark: string, text: string): string {
  return mark + text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(mark.length)}`)
}
