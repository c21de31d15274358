import type { Element } from '@xmldom/xmldom'

/** The generic names for a monospaced face, and what systems bring for them. */
const monospaced = new Set([
  'monospace',
  'ui-monospace',
  'courier',
  'courier new',
  'consolas',
  'menlo',
  'monaco',
])

/**
 * Writes the font families of a drawing, in place, as resvg's WebAssembly build takes them: it knows no generic families,
 * and a quoted name only in the first place of a list.
 */
export function plainFamilies(root: Element): void {
  for (const element of [root, ...Array.from(root.getElementsByTagName('*'))]) {
    const families = element.getAttribute('font-family')
    if (families !== null) element.setAttribute('font-family', plain(families))
    const style = element.getAttribute('style')
    if (style !== null) element.setAttribute('style', inStyle(style))
    if (element.localName === 'style') element.textContent = inStyle(element.textContent ?? '')
  }
}

function plain(families: string): string {
  const names = families.split(',').map((family) => family.replace(/["']/g, '').trim())
  return names.map((name) => (monospaced.has(name.toLowerCase()) ? 'IBM Plex Mono' : name)).join(', ')
}

const inStyle = (css: string): string =>
  css.replace(/(font-family\s*:)([^;}!]+)/gi, (_, name: string, families: string) => name + plain(families))
