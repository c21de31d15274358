import type { Content, Inline } from '@recapkit/content-model'
import { contentHtml } from './blocks.ts'
import type { HtmlContext } from './context.ts'
import { inlineHtml } from './inlines.ts'
import { notesHtml } from './notes.ts'
import type { Writer } from './writer.ts'

/** The content as safe HTML, its notes as a list at the end; nothing in it was ever HTML of the author's. */
export function toHtml(content: readonly Content[], context: HtmlContext): string {
  const writer = newWriter(context)
  return writer.content(content, context.headingLevel) + notesHtml(writer)
}

/** Inlines as safe HTML, without the text of notes. */
export function toInlineHtml(inlines: readonly Inline[], context: HtmlContext): string {
  return newWriter(context).inlines(inlines)
}

function newWriter(context: HtmlContext): Writer {
  const writer: Writer = {
    words: context.words,
    headingLevel: context.headingLevel,
    styling: context.styling,
    link: (target) => context.link(target),
    picture: (picture) => context.picture(picture),
    ...(context.math === undefined ? {} : { math: context.math }),
    notes: [],
    content: (content, level) => contentHtml(content, level, writer),
    inlines: (inlines, linked = false) =>
      inlines.map((inline) => inlineHtml(inline, writer, linked)).join(''),
  }
  return writer
}
