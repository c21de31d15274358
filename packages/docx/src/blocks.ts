import {
  assertNever,
  type Block,
  type Callout,
  contentText,
  type DefinitionList,
  diagnostic,
  type Embed,
  inlineText,
  type MathBlock,
  type Paragraph as ParagraphBlock,
} from '@recapkit/content-model'
import { type FileChild, Paragraph } from 'docx'
import { code } from './code.ts'
import { isRightToLeft } from './direction.ts'
import { inParagraph } from './element.ts'
import { figure } from './figure.ts'
import { linked } from './hyperlink.ts'
import { list } from './list.ts'
import { isShort, paragraph } from './paragraph.ts'
import { inCallout, inDefinition, inQuote, type Place } from './place.ts'
import type { Scope } from './scope.ts'
import { calloutStyle } from './styles/callout-styles.ts'
import { table } from './table.ts'
import { textRuns } from './text-runs.ts'

/** Blocks as the paragraphs and tables of Word. */
export function blocks(content: readonly Block[], place: Place, scope: Scope): readonly FileChild[] {
  return content.flatMap((block, index) => oneBlock(block, content[index + 1] ?? null, place, scope))
}

/** One block; `next` is what follows it, where that is a block. */
export function oneBlock(block: Block, next: Block | null, place: Place, scope: Scope): readonly FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block.children, place.text, place, scope, leadsIn(block, next))]
    case 'list':
      return list(block, place, scope)
    case 'definition-list':
      return definitionList(block, place, scope)
    case 'quote':
      return blocks(
        block.children,
        inQuote(place, scope.styles.facing('Quote', beginsRight(block, scope))),
        scope,
      )
    case 'callout':
      return callout(block, place, scope)
    case 'code-block':
      return code(block, place, scope)
    case 'figure':
      return figure(block, place, scope)
    case 'table':
      return table(block, place, scope)
    case 'math':
      return [equation(block, place, scope)]
    case 'embed':
      return [embed(block, place, scope)]
    case 'divider':
      return [styled('Divider', '⁂', place, scope)]
    case 'subheading':
      return [paragraph(block.children, { style: place.headingStyle, indent: place.indent }, place, scope)]
    default:
      return assertNever(block)
  }
}

/** What introduces a list, or ends in a colon, stays with what it introduces where it is short. */
const leadsIn = ({ children }: ParagraphBlock, next: Block | null): boolean =>
  next !== null && isShort(children) && (next.type === 'list' || /[:：]\s*$/.test(inlineText(children)))

/** An equation of Word; TeX that cannot be read is shown as it is. */
function equation(block: MathBlock, place: Place, scope: Scope): Paragraph {
  const made = scope.equations?.displayEquation(block.tex) ?? null
  if (made !== null)
    return new Paragraph({
      style: scope.styles.paragraph('Equation', place.indent),
      children: [inParagraph(made)],
    })
  const where = { path: scope.recap.path, at: block.position }
  scope.report(
    diagnostic(
      'export/not-rendered',
      'The formula is not TeX that Word can show; its source stands there.',
      where,
    ),
  )
  return styled('SourceCode', block.tex, place, scope)
}

const styled = (style: string, text: string, place: Place, scope: Scope): Paragraph =>
  new Paragraph({
    style: scope.styles.paragraph(style, place.indent),
    children: [...textRuns(text, undefined)],
  })

function definitionList(block: DefinitionList, place: Place, scope: Scope): readonly FileChild[] {
  const term = { style: 'DefinitionTerm', indent: place.indent }
  return block.items.flatMap((item) => [
    ...item.terms.map((text) => paragraph(text, term, place, scope)),
    ...item.details.flatMap((detail) => blocks(detail, inDefinition(place), scope)),
  ])
}

/** Whether the lines of a container begin at the right: its bar stands on that side. */
function beginsRight({ children }: Pick<Callout, 'children'>, scope: Scope): boolean {
  return isRightToLeft(contentText(children), scope.rightToLeft)
}

/** A callout's title says its kind, so that it reads without colour. */
function callout(block: Callout, place: Place, scope: Scope): readonly FileChild[] {
  const style = calloutStyle(block.kind)
  const rightToLeft = beginsRight(block, scope)
  const facing = (id: string): string => scope.styles.facing(id, rightToLeft)
  const inner = inCallout(place, facing(style), facing(`${style}Title`))
  const kind = scope.words.callouts[block.kind]
  const prefix = block.title.length === 0 || block.kind === 'details' ? '' : `${kind}: `
  const own = block.title.length === 0 ? [{ type: 'text', value: kind, lang: null } as const] : block.title
  const title = prefix === '' ? own : [{ type: 'text', value: prefix, lang: null } as const, ...own]
  return [
    paragraph(title, { style: inner.headingStyle, indent: place.indent, rightToLeft }, place, scope),
    ...blocks(block.children, inner, scope),
  ]
}

function embed(block: Embed, place: Place, scope: Scope): Paragraph {
  const link = textRuns(block.title === '' ? block.url : block.title, 'Hyperlink')
  return new Paragraph({
    style: scope.styles.paragraph(place.text.style, place.text.indent),
    children: [
      ...linked({ kind: 'url', url: block.url }, link, scope),
      ...(block.provider === '' ? [] : textRuns(` (${block.provider})`, 'Secondary')),
    ],
  })
}
