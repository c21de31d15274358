import { type Availability, availabilityLabel, type BadgeLook, badgeLooks } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import { plainRun, type Run } from '../run.ts'
import { type Tag, tag } from '../tag.ts'
import type { TextStyle } from '../text-style.ts'

/** A stage as word, shape and colour together: the shape drawn, the word in its colour; nothing when nothing is known. */
export function badgeRuns(
  availability: Availability,
  size: number,
  parent: Tag,
  column: Column,
): readonly Run[] {
  const label = availabilityLabel(availability, column.env.words)
  if (label === '') return []
  const look: BadgeLook | null = availability.stage === null ? null : badgeLooks[availability.stage]
  const style: TextStyle = {
    ...column.env.theme.body,
    size,
    bold: true,
    color: look?.color ?? column.env.theme.ink.secondary,
  }
  const span = tag('Span', parent)
  const text = `\u2060${label.replaceAll(' ', '\u00A0')}`
  const word: Run = { ...plainRun(text, style, span) }
  return look === null ? [word] : [mark(look, style, span), word]
}

function mark(look: BadgeLook, style: TextStyle, span: Tag): Run {
  const side = style.size * 0.72
  const shape = { x: 0, y: -side, width: side, height: side, color: look.color }
  const object = {
    width: side + style.size * 0.38,
    ascent: side,
    descent: 0,
    items: [{ kind: 'shape', shape: look.shape, ...shape } as const],
    notes: [],
  }
  return { text: '\uFFFC', style, tag: span, link: null, object }
}
