/** A rule of a style sheet, as it is written. */
export interface CssRule {
  readonly selectors: string
  readonly declarations: readonly string[]
}

/** The rules of a style sheet in order, those within `@media` and the like among them. */
export function cssRules(css: string): readonly CssRule[] {
  return css.split('}').flatMap((part) => {
    const open = part.lastIndexOf('{')
    if (open < 0) return []
    const selectors = part.slice(part.lastIndexOf('{', open - 1) + 1, open)
    return [{ selectors, declarations: part.slice(open + 1).split(';') }]
  })
}
