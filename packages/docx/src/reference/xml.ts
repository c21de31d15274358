/** The first element of a name with all that is in it; null when there is none. Elements of that name must not nest. */
export function elementOf(xml: string, name: string): string | null {
  return new RegExp(`<${name}\\b[^>]*?(?:/>|>.*?</${name}>)`, 's').exec(xml)?.[0] ?? null
}

/** Every element of a name. */
export const elementsOf = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<${name}\\b[^>]*?(?:/>|>.*?</${name}>)`, 'gs')) ?? []

/** The value of an attribute in the opening tag. */
export function attributeOf(element: string, name: string): string | null {
  const tag = /^<[^>]*>/.exec(element)?.[0] ?? ''
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null
}

/** An attribute as a whole number. */
export function numberOf(element: string, name: string): number | null {
  const value = Number.parseInt(attributeOf(element, name) ?? '', 10)
  return Number.isNaN(value) ? null : value
}
