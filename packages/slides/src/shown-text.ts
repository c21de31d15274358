import { assertNever, inlineText } from '@recapkit/content-model'
import type { Badge, Part, Slide, TableCell } from './slide.ts'

/** What an audience reads of a slide: its title and parts, a line each. */
export function shownText({ title, badge, body }: Slide): string {
  return [labelled(inlineText(title), badge), ...body.flatMap(linesOf)].filter(Boolean).join('\n')
}

const labelled = (text: string, badge: Badge | null): string =>
  badge === null ? text : `${text} ${badge.label}`

function linesOf(part: Part): readonly string[] {
  switch (part.type) {
    case 'lead':
    case 'small':
      return [inlineText(part.text)]
    case 'figures':
      return part.items.map(({ value, label }) => `${value} ${label}`)
    case 'bullets':
      return part.items.map(({ text, badge }) => labelled(inlineText(text), badge))
    case 'picture':
      return part.place === 'beside' ? [] : [inlineText(part.caption)]
    case 'wall':
      return []
    case 'table':
      return [part.head, ...part.rows].map((row) => row.map(cellText).join(' '))
    case 'code':
      return [part.value]
    case 'quote':
      return part.paragraphs.map(inlineText)
    default:
      return assertNever(part)
  }
}

const cellText = ({ text, badge }: TableCell): string => labelled(inlineText(text), badge)
