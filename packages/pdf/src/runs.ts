import {
  assertNever,
  type Inline,
  inlineText,
  type Link,
  type Marks,
  type ObjectSpan,
  spans,
  type TextSpan,
} from '@recapkit/content-model'
import type { Column } from './column.ts'
import { formulaRuns } from './flow/inline-formula.ts'
import { pictureRun } from './flow/inline-picture.ts'
import { noteRuns } from './flow/notes.ts'
import { plainRun, type Run, type RunLink } from './run.ts'
import { type Tag, tag } from './tag.ts'
import type { TextStyle } from './text-style.ts'

/** Inlines as runs under a tag: marks become looks, links and parts in another language tags of their own. */
export function toRuns(
  inlines: readonly Inline[],
  style: TextStyle,
  parent: Tag,
  column: Column,
): readonly Run[] {
  const linkOf = linksUnder(parent)
  return spans(inlines).flatMap((span): readonly Run[] => {
    switch (span.type) {
      case 'break':
        return [plainRun('\n', style, parent)]
      case 'text':
        return [textRun(span, style, parent, linkOf(span.link), column)]
      case 'object':
        return objectRuns(span, style, parent, linkOf(span.link), column)
      default:
        return assertNever(span)
    }
  })
}

function textRun(span: TextSpan, base: TextStyle, parent: Tag, link: RunLink | null, column: Column): Run {
  const style = styleFor(span.marks, base, link !== null, column)
  const around = link?.tag ?? parent
  const isCode = span.marks.code || span.marks.keyboard
  const own = isCode
    ? tag('Code', around)
    : span.lang !== null
      ? tag('Span', around, { lang: span.lang })
      : around
  return { text: span.text.replaceAll('\n', ' '), style, tag: own, link, object: null }
}

function objectRuns(
  { inline, marks }: ObjectSpan,
  base: TextStyle,
  parent: Tag,
  link: RunLink | null,
  column: Column,
): readonly Run[] {
  const style = styleFor(marks, base, link !== null, column)
  switch (inline.type) {
    case 'picture':
      return pictureRun(inline.picture, style, link?.tag ?? parent, link, column)
    case 'note':
      return noteRuns(inline, style, parent, column)
    case 'inline-math':
      return formulaRuns(inline.tex, style, link?.tag ?? parent, link, column)
    default:
      return assertNever(inline)
  }
}

/** One tag for each link, however many runs it is in. */
function linksUnder(parent: Tag): (link: Link | null) => RunLink | null {
  const known = new Map<Link, RunLink>()
  return (link) => {
    if (link === null) return null
    let made = known.get(link)
    if (made === undefined) {
      const address = link.target.kind === 'url' ? link.target.url : ''
      const label = inlineText(link.children).trim() || link.title || address
      made = { target: link.target, label: label === '' ? link.target.kind : label, tag: tag('Link', parent) }
      known.set(link, made)
    }
    return made
  }
}

function styleFor(marks: Marks, base: TextStyle, linked: boolean, { env: { theme } }: Column): TextStyle {
  if (!linked && !Object.values(marks).includes(true)) return base
  const code = marks.code || marks.keyboard
  const script = marks.superscript || marks.subscript
  return {
    ...base,
    role: code ? 'code' : base.role,
    bold: base.bold || marks.strong,
    italic: base.italic || marks.emphasis,
    size: base.size * (code ? theme.inlineCode : 1) * (script ? 0.7 : 1),
    rise: base.rise + (marks.superscript ? base.size * 0.35 : marks.subscript ? -base.size * 0.12 : 0),
    color: linked ? theme.accent : base.color,
    rule: marks.deletion ? 'through' : linked ? 'under' : base.rule,
    ground: code ? theme.ink.tint : marks.mark ? theme.highlight : base.ground,
  }
}
