/** The module specifiers of a TypeScript source: static, side-effect, re-exporting and dynamic imports. */
export function importsOf(text: string): readonly string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])
}
