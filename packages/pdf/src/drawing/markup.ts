/** A tag or text of XML that a program wrote. */
export type Markup =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown' }

export type Attributes = Readonly<Record<string, string>>

/** Tags and texts in their order; for XML as serialisers write it. What it cannot read, as comments and declarations, is told to be unknown, and ends it. */
export function* readMarkup(xml: string): Generator<Markup> {
  const [start, attribute, end] = [/<(\/?)([\w:-]+)/y, /\s+([\w:-]+)="/y, /\s*(\/?)>/y]
  for (let at = 0; at < xml.length; ) {
    if (xml[at] !== '<') {
      const tag = xml.indexOf('<', at)
      const textEnd = tag < 0 ? xml.length : tag
      yield { kind: 'text', text: decoded(xml.slice(at, textEnd)) }
      at = textEnd
      continue
    }
    const [opened = '', slash = '', name = ''] = matchAt(start, xml, at) ?? []
    at += opened.length
    const attributes: Record<string, string> = {}
    for (let found = matchAt(attribute, xml, at); found !== null; found = matchAt(attribute, xml, at)) {
      // Looked for as it is and not by a pattern: the data of paths are most of a drawing.
      const from = at + found[0].length
      const quote = xml.indexOf('"', from)
      if (quote < 0) break
      attributes[found[1] ?? ''] = decoded(xml.slice(from, quote))
      at = quote + 1
    }
    const closed = matchAt(end, xml, at)
    if (name === '' || closed === null) {
      yield { kind: 'unknown' }
      return
    }
    at += closed[0].length
    if (slash !== '') yield { kind: 'close', name }
    else yield { kind: 'open', name, attributes, empty: closed[1] !== '' }
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
