import type { Callout } from '@recapkit/content-model'
import { element } from './element.ts'
import { escapeText } from './escape.ts'
import { inlineStyles } from './inline-styles.ts'
import type { Writer } from './writer.ts'

/** A callout with its title; a disclosure is open on a page, so that print shows it, and a quotation where readers drop it. */
export function calloutHtml(callout: Callout, level: number, writer: Writer): string {
  const title =
    callout.title.length === 0
      ? escapeText(writer.words.callouts[callout.kind])
      : writer.inlines(callout.title)
  const content = (): string => writer.content(callout.children, level)
  if (writer.styling === 'inline')
    return element(
      'blockquote',
      { style: inlineStyles.callout },
      element('p', {}, element('strong', {}, title)),
      content(),
    )
  if (callout.kind === 'details')
    return element('details', { open: true }, element('summary', {}, title), content())
  return element(
    'div',
    { class: `callout ${callout.kind}`, role: 'note' },
    element('p', { class: 'callout-title' }, title),
    content(),
  )
}
