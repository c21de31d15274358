import { type Diagnostic, diagnostic, type Result } from '@recapkit/content-model'
import type { Product } from './product.ts'

/** Products by path: the same file may be made twice, a different one of the same path is `export/name-clash`. */
export function distinctProducts(
  products: readonly Product[],
): Result<ReadonlyMap<string, readonly Product[]>> {
  const diagnostics: Diagnostic[] = []
  const value = new Map<string, Product[]>()
  const spellings = new Map<string, string>()
  for (const product of products) {
    const { path, bytes } = product.file
    const folded = path.toLowerCase().normalize('NFC')
    const first = value.get(spellings.get(folded) ?? '')
    if (first === undefined) {
      spellings.set(folded, path)
      value.set(path, [product])
    } else if (first[0]?.file.path === path && Buffer.compare(first[0].file.bytes, bytes) === 0) {
      first.push(product)
    } else {
      const message = `${product.format} and ${first[0]?.format} both make ${path}, with different content.`
      const place = product.source === null ? null : { path: product.source, at: null }
      diagnostics.push(diagnostic('export/name-clash', message, place))
    }
  }
  return { value, diagnostics }
}
