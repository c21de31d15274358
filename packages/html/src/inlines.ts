import {
  assertNever,
  type EmphasisKind,
  type Inline,
  inlineText,
  type Link,
  type Note,
} from '@recapkit/content-model'
import { element } from './element.ts'
import { escapeText } from './escape.ts'
import { callId, noteId } from './note-ids.ts'
import { pictureHtml } from './picture.ts'
import type { Writer } from './writer.ts'

/** One inline as HTML; a note is numbered by its first call, and what stands within a link holds no other link. */
export function inlineHtml(inline: Inline, writer: Writer, linked: boolean): string {
  switch (inline.type) {
    case 'text': {
      const text = escapeText(inline.value)
      return inline.lang === null ? text : element('span', { lang: inline.lang }, text)
    }
    case 'code':
      return element('code', {}, escapeText(inline.value))
    case 'emphasis':
      return element(emphasisElements[inline.kind], {}, writer.inlines(inline.children, linked))
    case 'link':
      return linkHtml(inline, writer, linked)
    case 'picture':
      return pictureHtml(inline.picture, writer)
    case 'note':
      return noteCallHtml(inline, writer, linked)
    case 'inline-math':
      return (
        writer.math?.(inline.tex, false) ??
        element('code', { class: writer.styling === 'classes' ? 'math' : null }, escapeText(inline.tex))
      )
    case 'break':
      return element('br', {})
    default:
      return assertNever(inline)
  }
}

const emphasisElements: Readonly<Record<EmphasisKind, string>> = {
  emphasis: 'em',
  strong: 'strong',
  deletion: 'del',
  superscript: 'sup',
  subscript: 'sub',
  mark: 'mark',
  keyboard: 'kbd',
}

/** A link that says nothing, to the eye or to a screen reader, is named by its address. */
function linkHtml(link: Link, writer: Writer, linked: boolean): string {
  const href = linked ? null : writer.link(link.target)
  const content = writer.inlines(link.children, linked || href !== null)
  if (href === null) return content
  const silent = inlineText(link.children).trim() === ''
  const shown = silent && content === '' ? escapeText(href) : content
  return element(
    'a',
    { href, title: link.title, 'aria-label': silent && content !== '' ? href : null },
    shown,
  )
}

function noteCallHtml(note: Note, writer: Writer, linked: boolean): string {
  const known = writer.notes.findIndex((other) => other.id === note.id)
  const index = known === -1 ? writer.notes.push(note) - 1 : known
  const number = String(index + 1)
  if (writer.styling === 'inline') return element('sup', {}, number)
  const call = linked ? number : element('a', { href: `#${noteId(number)}`, role: 'doc-noteref' }, number)
  return element('sup', { id: known === -1 ? callId(number) : null }, call)
}
