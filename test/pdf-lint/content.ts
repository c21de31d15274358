import { isText, readValue } from './values.ts'

/** What a page's content paints, and under which mark. */
export interface PageContent {
  readonly mcids: readonly number[]
  /** Painting operators outside any marked content or artefact. */
  readonly unmarked: readonly string[]
  /** The codes that are shown, by the name of the font. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>
  /** Marks that open within a mark of content, or never close. */
  readonly tangled: number
}

const painting = new Set(['Tj', 'TJ', 'f', 'F', 'f*', 'S', 's', 'B', 'b', 'Do', 'sh', "'", '"'])
const tokens = /\((?:\\.|[^\\)])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]+|[[\]]|[^\s()<>[\]{}/%]+/g

/** Reads the operators of a content stream. */
export function readContent(stream: string): PageContent {
  const mcids: number[] = []
  const unmarked: string[] = []
  const codes = new Map<string, Set<string>>()
  const open: boolean[] = []
  let tangled = 0
  const saved: string[] = []
  let font = ''
  let operands: string[] = []
  for (const [token] of stream.matchAll(tokens)) {
    if (/^[[(<>/\]\d.+-]/.test(token)) {
      operands.push(token)
      continue
    }
    if (token === 'BDC' || token === 'BMC') {
      const mcid = operands.indexOf('/MCID')
      const isPart = mcid >= 0 || operands[0] === '/Artifact'
      if (isPart && open.includes(true)) tangled++
      open.push(isPart)
      if (mcid >= 0) mcids.push(Number(operands[mcid + 1]))
    } else if (token === 'EMC') open.pop()
    else if (token === 'Tf') font = operands[0] ?? ''
    else if (token === 'q') saved.push(font)
    else if (token === 'Q') font = saved.pop() ?? ''
    else if (painting.has(token) && !open.includes(true)) unmarked.push(token)
    if (token === 'Tj' || token === 'TJ') addCodes(codes, font, operands)
    operands = []
  }
  return { mcids, unmarked, codes, tangled: tangled + open.length }
}

function addCodes(codes: Map<string, Set<string>>, font: string, operands: readonly string[]): void {
  const known = codes.get(font) ?? new Set()
  codes.set(font, known)
  for (const operand of operands) {
    if (!/^[(<]/.test(operand)) continue
    const { value } = readValue(operand, 0)
    const bytes = Buffer.from(isText(value) ? value.text : '', 'latin1')
    for (const code of bytes.toString('hex').match(/.{4}/g) ?? []) known.add(code)
  }
}
