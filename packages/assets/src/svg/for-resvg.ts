import type { Element } from '@xmldom/xmldom'
import { cssRules } from './css-rules.ts'
import { plainFamilies } from './font-families.ts'
import { type Size, viewBox } from './size.ts'

/** Alters a drawing of the size in CSS pixels, in place, so that resvg can draw it, and no slower than it must; what is seen stays the same. */
export function suitResvg(root: Element, size: Size): void {
  root.setAttribute('width', String(size.width))
  root.setAttribute('height', String(size.height))
  if (viewBox(root) === null) root.removeAttribute('viewBox')
  plainFamilies(root)
  for (const style of elements(root, 'style')) style.textContent = withHeavyRules(style.textContent ?? '')
  for (const symbol of elements(root, 'symbol')) showWhole(symbol)
  for (const frame of elements(root, 'svg')) if (isOutOfView(frame)) frame.parentNode?.removeChild(frame)
}

/**
 * resvg weighs a rule by its selector alone: what is marked as important is written once more with a heavier one, as
 * diagram tools need whose every selector begins with the drawing's id.
 */
function withHeavyRules(css: string): string {
  const heavy = cssRules(css).map(({ selectors, declarations }) => {
    const important = declarations.filter((one) => /!\s*important/i.test(one))
    if (important.length === 0) return ''
    const heavier = selectors.replace(/(^|,)\s*(#[\w-]+)/g, '$1$2$2$2')
    return `${heavier}{${important.map((one) => one.replace(/!\s*important/i, '')).join(';')}}`
  })
  return css + heavy.join('')
}

/** resvg 2.6 breaks down clipping a symbol that has no view box, and none needs it. */
function showWhole(symbol: Element): void {
  if (!symbol.hasAttribute('viewBox') && !symbol.hasAttribute('overflow'))
    symbol.setAttribute('overflow', 'visible')
}

/** Recordings of terminals hold each moment as a drawing of its own, side by side, and move them past a window. */
function isOutOfView(frame: Element): boolean {
  const x = Number(frame.getAttribute('x') ?? 0)
  let around = frame.parentElement
  while (around !== null && !around.hasAttribute('viewBox')) {
    if (around.hasAttribute('transform') || around.hasAttribute('x')) return false
    around = around.parentElement
  }
  if (around === null || around.getAttribute('overflow') === 'visible') return false
  const [left, , width] = (around.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return left !== undefined && width !== undefined && x >= left + width
}

const elements = (root: Element, name: string): readonly Element[] =>
  Array.from(root.getElementsByTagName(name))
