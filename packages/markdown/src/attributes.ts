/** What stands in braces after a heading or a picture: `{#id .class key="value"}`. */
export interface Attributes {
  readonly id: string | null
  readonly values: ReadonlyMap<string, string>
}

const inBraces =
  /\{:?[ \t]*((?:[#.][^\s{}]+|[\w-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s"'{}]+)|\.|-)(?:[ \t]+(?:[#.][^\s{}]+|[\w-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s"'{}]+)))*)[ \t]*\}/
    .source
const atEnd = new RegExp(`^(.*?)[ \\t]*${inBraces}[ \\t]*$`, 's')
const atStart = new RegExp(`^${inBraces}`)

/** Parts attributes from the end of a text; null when there are none. */
export function attributesAtEnd(
  text: string,
): { readonly rest: string; readonly attributes: Attributes } | null {
  const match = atEnd.exec(text)
  return match === null ? null : { rest: match[1] ?? '', attributes: parse(match[2] ?? '') }
}

/** The text after the attributes that it begins with. */
export function withoutAttributes(text: string): string {
  return text.replace(atStart, '')
}

function parse(written: string): Attributes {
  const values = new Map<string, string>()
  for (const [, name = '', double, single, bare] of written.matchAll(
    /([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g,
  ))
    values.set(name.toLowerCase(), double ?? single ?? bare ?? '')
  return { id: /(?:^|\s)#([^\s{}]+)/.exec(written)?.[1] ?? null, values }
}
