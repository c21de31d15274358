import {
  assertNever,
  contentText,
  type Inline,
  type Link,
  type Marks,
  type Note,
  type ObjectSpan,
  type Span,
  spans,
} from '@recapkit/content-model'
import { FootnoteReferenceRun, TextRun } from 'docx'
import { bookmarked } from './bookmark.ts'
import { inParagraph, type ParagraphChild } from './element.ts'
import { field } from './fields.ts'
import { linked } from './hyperlink.ts'
import { noteBookmark } from './note-book.ts'
import { inlinePicture } from './picture.ts'
import type { Place } from './place.ts'
import type { Scope } from './scope.ts'
import type { CharacterMark } from './styles/character-styles.ts'
import { textRuns } from './text-runs.ts'

/** Inlines as the children of a paragraph. */
export function runs(inlines: readonly Inline[], place: Place, scope: Scope): readonly ParagraphChild[] {
  const children: ParagraphChild[] = []
  for (const [link, group] of byLink(spans(inlines))) {
    const made = group.flatMap((span) => spanRuns(span, place, scope))
    children.push(...(link === null ? made : linked(link.target, made, scope, link.title)))
  }
  return children
}

/** Spans side by side in one link; a footnote stands outside, as it is a link itself. */
function byLink(all: readonly Span[]): readonly (readonly [Link | null, readonly Span[]])[] {
  const groups: [Link | null, Span[]][] = []
  for (const span of all) {
    const isNote = span.type === 'object' && span.inline.type === 'note'
    const last = groups.at(-1)
    const link = isNote ? null : span.type === 'break' ? (last?.[0] ?? null) : span.link
    if (last !== undefined && last[0] === link) last[1].push(span)
    else groups.push([link, [span]])
  }
  return groups
}

function spanRuns(span: Span, place: Place, scope: Scope): readonly ParagraphChild[] {
  switch (span.type) {
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'text':
      return textRuns(
        span.text.replace(/[ \t]*\n[ \t]*/g, ' '),
        scope.styles.character(characterMarks(span.marks, span.link)),
        span.lang,
      )
    case 'object':
      return objectRuns(span, place, scope)
    default:
      return assertNever(span)
  }
}

function characterMarks(marks: Marks, link: Link | null): readonly CharacterMark[] {
  const held: CharacterMark[] = link === null ? [] : ['link']
  for (const [mark, holds] of Object.entries(marks)) if (holds) held.push(mark as keyof Marks)
  return held
}

function objectRuns(span: ObjectSpan, place: Place, scope: Scope): readonly ParagraphChild[] {
  const { inline } = span
  switch (inline.type) {
    case 'picture':
      return inlinePicture(inline.picture, span.link !== null, place, scope)
    case 'inline-math': {
      const equation = scope.equations?.inlineEquation(inline.tex) ?? null
      if (equation !== null) return [inParagraph(equation)]
      const marks = [...characterMarks(span.marks, span.link), 'code'] as const
      return textRuns(inline.tex, scope.styles.character(marks))
    }
    case 'note':
      return noteRuns(inline, place, scope)
    default:
      return assertNever(inline)
  }
}

/** A footnote that is called again refers to the first call, as Word's own cross-reference to a footnote does. */
function noteRuns(note: Note, place: Place, scope: Scope): readonly ParagraphChild[] {
  if (place.inNote) return nestedNote(note, place, scope)
  const { number, first } = scope.notes.call(note)
  const bookmark = noteBookmark(number)
  return first
    ? bookmarked(bookmark, [new FootnoteReferenceRun(number)], scope)
    : field(`NOTEREF ${bookmark} \\f \\h`, String(number), { style: 'FootnoteReference' })
}

/** Word has no footnotes to footnotes: such a note stands where it is called. */
function nestedNote(note: Note, place: Place, scope: Scope): readonly ParagraphChild[] {
  const content = note.children.flatMap((block) =>
    block.type === 'paragraph'
      ? runs(block.children, place, scope)
      : textRuns(contentText([block]), undefined),
  )
  return [...textRuns(' (', undefined), ...content, ...textRuns(')', undefined)]
}
