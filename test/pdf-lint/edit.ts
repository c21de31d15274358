import { inflateSync } from 'node:zlib'

/** The file with streams unpacked and a text in it replaced, so that tests can break it on purpose. */
export function edited(bytes: Uint8Array, wanted: string | RegExp, replacement: string): Uint8Array {
  const source = Buffer.from(bytes).toString('latin1')
  const bodies = [...source.matchAll(/(?:^|\n)(\d+ 0 obj\n[\s\S]*?\nendobj)(?=\n)/g)].map(
    (match) => match[1] ?? '',
  )
  const plain = bodies.map(unpacked)
  const changed = plain.map((body) => body.replace(wanted, replacement))
  if (changed.every((body, index) => body === plain[index])) throw new Error(`Nothing matches ${wanted}.`)
  const trailer = source.slice(source.lastIndexOf('trailer'), source.lastIndexOf('startxref'))
  return written(changed, trailer)
}

function unpacked(body: string): string {
  if (!/\/Filter \/FlateDecode/.test(body) || /\/Subtype \/Image/.test(body)) return body
  const begin = body.indexOf('\nstream\n') + 8
  const length = Number(/\/Length (\d+)/.exec(body)?.[1])
  const packed = Buffer.from(body.slice(begin, begin + length), 'latin1')
  const content = inflateSync(packed).toString('latin1')
  const head = body.slice(0, begin).replace('/Filter /FlateDecode', '')
  return `${head}${content}\nendstream\nendobj`
}

function written(bodies: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = new Map<number, number>()
  for (const body of bodies) {
    offsets.set(Number(body.split(' ')[0]), text.length)
    text += `${withLength(body)}\n`
  }
  const table = [...offsets].sort(([one], [other]) => one - other)
  const entries = table.map(([, offset]) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const start = text.length
  text += `xref\n0 ${entries.length + 1}\n0000000000 65535 f \n${entries.join('')}`
  return Buffer.from(`${text}${trailer}startxref\n${start}\n%%EOF\n`, 'latin1')
}

function withLength(body: string): string {
  const begin = body.indexOf('\nstream\n')
  if (begin < 0) return body
  const length = body.lastIndexOf('\nendstream') - begin - 8
  return body.replace(/\/Length \d+/, `/Length ${length}`)
}
