/** The bytes of a `data:` address (RFC 2397); null when it has no comma. */
export function dataBytes(address: string): Uint8Array | null {
  const comma = address.indexOf(',')
  if (comma === -1) return null
  const octets = Buffer.from(address.slice(comma + 1), 'utf8')
    .toString('latin1')
    .replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  const encoding = /;\s*base64\s*$/i.test(address.slice(0, comma)) ? 'base64' : 'latin1'
  return new Uint8Array(Buffer.from(octets, encoding))
}
