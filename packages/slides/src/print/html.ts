import type { ShownCode, ShownPicture } from '../slide.ts'
import { escapeHtml } from './escape.ts'

/** A picture as an element with its size, for dialects whose Markdown has no words for that. */
export function pictureElement({ width, height, target }: ShownPicture, alt: string, source: string): string {
  const words = escapeHtml(alt).replace(/"/g, '&quot;').replace(/\s+/g, ' ')
  const picture = `<img src="${escapeHtml(encodeURI(source))}" alt="${words}" width="${width}" height="${height}">`
  return target?.kind === 'url'
    ? `<a href="${escapeHtml(target.url).replace(/"/g, '&quot;')}">${picture}</a>`
    : picture
}

/** Code as an element in which no line can be taken for Markdown, nor for a fence by tools that look for those first. */
export const codeElement = ({ value }: Pick<ShownCode, 'value'>): string =>
  `<pre><code>${escapeHtml(value)
    .replace(/^-/gm, '&#45;')
    .replace(/^(\s*)`/gm, '$1&#96;')
    .replace(/^(?=\n)/gm, '&#8203;')}</code></pre>`
