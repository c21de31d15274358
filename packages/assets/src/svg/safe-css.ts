/** A style without imports and without addresses outside the drawing; escapes are read as browsers read them. */
export function safeCss(css: string): string {
  const plain = withoutEscapes(css)
  const safe = withoutOutsideAddresses(plain.replace(/@import[^;]*(;|$)/gi, ''))
  return safe === plain ? css : safe
}

function withoutEscapes(css: string): string {
  if (!css.includes('\\')) return css
  return css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, digits: string) => character(Number.parseInt(digits, 16)))
}

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** A part of the drawing, or something within it. */
const inside = /^[\s"']*(#|data:(image|font|application)\/)/i

function withoutOutsideAddresses(css: string): string {
  const opening = /url\(/gi
  let safe = ''
  let at = 0
  for (let found = opening.exec(css); found !== null; found = opening.exec(css)) {
    const close = css.indexOf(')', found.index)
    const end = close < 0 ? css.length : close + 1
    const address = css.slice(found.index + 4, end)
    safe += css.slice(at, found.index) + (inside.test(address) ? css.slice(found.index, end) : 'none')
    at = end
    opening.lastIndex = end
  }
  return safe + css.slice(at)
}
