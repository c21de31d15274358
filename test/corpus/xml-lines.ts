/** XML with one element a line, indented by its depth, without namespace declarations; text stays with its element. */
export function xmlLines(xml: string): string {
  let depth = 0
  const lines: string[] = []
  for (const [token] of xml.replace(/ xmlns:\w+="[^"]*"/g, '').matchAll(/<[^>]+>[^<]*/g)) {
    const name = /^<\/?([\w:.-]+)/.exec(token)?.[1] ?? ''
    if (token.startsWith('</')) {
      depth--
      const opening = lines.at(-1)?.trimStart() ?? ''
      if (new RegExp(`^<${name}[ >]`).test(opening) && !opening.includes('</'))
        lines.push(`${lines.pop()}${token}`)
      else lines.push(`${'  '.repeat(depth)}${token}`)
      continue
    }
    lines.push(`${'  '.repeat(depth)}${token}`)
    if (!token.startsWith('<?') && !token.includes('/>')) depth++
  }
  return `${lines.join('\n')}\n`
}
