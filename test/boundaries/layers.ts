const order: readonly (readonly string[])[] = [
  ['content-model'],
  ['fonts'],
  ['markdown', 'assets', 'html'],
  ['pdf', 'docx', 'slides', 'rss', 'page'],
  ['cli'],
]

/** The layer of each package: it may import from packages of smaller numbers only. */
export const layers: ReadonlyMap<string, number> = new Map(
  order.flatMap((names, layer) => names.map((name) => [name, layer] as const)),
)
