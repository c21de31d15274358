import { type Recap, walkContent } from '@recapkit/content-model'

const tags = /\\tag(\*?)\s*\{([^{}]*)\}/g
const labels = /\\label\s*\{([^{}]*)\}/g

/** The number that a formula bears, as it is shown. */
const shownNumber = (star = '', text = ''): string => (star === '' ? `(${text})` : text)

/** A formula without its number, and the number, where it has one alone. */
export function withoutNumber(tex: string): { readonly body: string; readonly number: string | null } {
  const plain = tex.replace(labels, '')
  const numbers = [...plain.matchAll(tags)]
  const [found] = numbers
  if (found === undefined) return { body: plain, number: null }
  if (numbers.length === 1)
    return { body: plain.replace(found[0], ''), number: shownNumber(found[1], found[2]) }
  const body = plain.replace(tags, (_, star, text) => `\\qquad\\text{${shownNumber(star, text)}}`)
  return { body, number: null }
}

/** A formula with its numbers beside it, as one that stands for itself. */
export function withNumbersBeside(tex: string): string {
  const { body, number } = withoutNumber(tex)
  return number === null ? body : `${body}\\qquad\\text{${number}}`
}

/** The numbers that a recap's formulas give to their labels: `\tag{1} \label{sum}`. */
export function numbersByLabel({ children }: Pick<Recap, 'children'>): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  for (const node of walkContent(children))
    for (const row of node.type === 'math' ? node.tex.split('\\\\') : []) {
      const [, , text] = [...row.matchAll(tags)][0] ?? []
      const label = [...row.matchAll(labels)][0]?.[1]
      if (label !== undefined && text !== undefined) numbers.set(label, text)
    }
  return numbers
}

/** A formula with the numbers that it refers to, or the name of a label without one. */
export function withReferences(
  tex: string,
  numbers: ReadonlyMap<string, string>,
): { readonly tex: string } | { readonly unknown: string } {
  let unknown: string | null = null
  const resolved = tex.replace(/\\(eq)?ref\s*\{([^{}]*)\}/g, (_, eq, label) => {
    const number = numbers.get(label)
    if (number === undefined) unknown ??= String(label)
    return `\\text{${eq === undefined ? number : `(${number})`}}`
  })
  return unknown === null ? { tex: resolved } : { unknown }
}
