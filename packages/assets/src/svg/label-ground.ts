import type { CssRule } from './css-rules.ts'

/** The colour behind an HTML label, so that no line runs through its words: from its own styles, or from a rule for one of its classes. */
export function labelGround(
  classes: readonly string[],
  style: string,
  rules: readonly CssRule[],
): string | null {
  const own = background(style.split(';'))
  if (own !== null) return own
  const names = new Set(classes.flatMap((list) => list.split(/\s+/)).filter((name) => name !== ''))
  for (const { selectors, declarations } of rules) {
    const isMeant = selectors
      .split(',')
      .some((selector) => names.has(/\.([\w-]+)\s*$/.exec(selector)?.[1] ?? ''))
    const color = isMeant ? background(declarations) : null
    if (color !== null) return color
  }
  return null
}

function background(declarations: readonly string[]): string | null {
  for (const declaration of declarations) {
    const [, color] =
      /^\s*background(?:-color)?\s*:\s*(#\w+|\w+\([\d.,%\s]+\)|[a-z]+)/i.exec(declaration) ?? []
    if (color !== undefined && !/^(transparent|none|inherit|initial|unset|url)/i.test(color)) return color
  }
  return null
}
