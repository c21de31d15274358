import type { Note } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import type { Run } from '../run.ts'
import { type Strip, spaced } from '../strips.ts'
import { type Tag, tag } from '../tag.ts'
import type { TextStyle } from '../text-style.ts'
import { labelled } from './label.ts'

/** A footnote's call: its number raised and linked; the first call brings the note to the foot of its page. */
export function noteRuns(note: Note, style: TextStyle, parent: Tag, column: Column): readonly Run[] {
  const { env } = column
  const number = String(env.noteNumbers.get(note.id) ?? 0)
  const reference = tag('Link', tag('Reference', parent))
  const target = { kind: 'anchor', id: noteAnchor(note.id) } as const
  const raised: TextStyle = {
    ...style,
    role: 'text',
    size: style.size * 0.72,
    rise: style.rise + style.size * 0.36,
    color: env.theme.accent,
    rule: null,
    ground: null,
  }
  const link = { target, label: `${env.words.notes} ${number}`, tag: reference }
  const call: Run = { text: `\u2060${number}`, style: raised, tag: reference, link, object: null }
  if (!env.firstCalls.has(note)) return [call]
  const own = tag('Note', column.tag, { id: noteAnchor(note.id) })
  const opened = { kind: 'tag', x: 0, y: 0, width: 0, height: 0, tag: own } as const
  const object = {
    width: 0,
    ascent: 0,
    descent: 0,
    items: [opened],
    notes: noteStrips(note, number, own, column),
  }
  return [call, { text: '\u2060', style, tag: parent, link: null, object }]
}

/** The anchor of a footnote; no slug has a colon. */
export const noteAnchor = (id: string): string => `note:${id}`

function noteStrips(
  note: Note,
  number: string,
  parent: Tag,
  { env, level, justified }: Column,
): readonly Strip[] {
  const { theme } = env
  const style = theme.note
  const foot: Column = {
    x: 0,
    width: theme.measure,
    wide: theme.measure,
    tag: parent,
    style,
    align: 'start',
    justified,
    level,
    env,
  }
  const label = { text: number, style, tag: tag('Lbl', parent), room: 16, end: false }
  const strips = labelled(label, foot, (column) => column.env.flow(note.children, column))
  const anchor = { kind: 'anchor', x: 0, y: 0, width: 0, id: noteAnchor(note.id), bookmark: null } as const
  const own = spaced(strips, 3).map((one, index) => ({
    ...one,
    items: index === 0 ? [anchor, ...one.items] : one.items,
    notes: [],
  }))
  // A note that is called in a note follows it.
  return [...own, ...strips.flatMap((one) => one.notes)]
}
