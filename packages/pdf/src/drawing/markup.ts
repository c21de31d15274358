/** A tag or text of XML that a program wrote. */
export type Markup =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown' }

export type Attributes = Readonly<Record<string, string>>

/** Tags and texts in their order; for XML as serialisers write it. What it cannot read, as comments and declarations, is told to be unknown. */
export function* readMarkup(xml: string): Generator<Markup> {
  for (const [, slash = '', name = '', inside = '', empty = '', text] of xml.matchAll(
    /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)|</g,
  )) {
    if (text !== undefined) yield { kind: 'text', text: decoded(text) }
    else if (name === '') yield { kind: 'unknown' }
    else if (slash !== '') yield { kind: 'close', name }
    else yield { kind: 'open', name, attributes: attributesOf(inside), empty: empty !== '' }
  }
}

function attributesOf(text: string): Attributes {
  return Object.fromEntries(
    Array.from(text.matchAll(/([\w:-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, decoded(value)]),
  )
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
