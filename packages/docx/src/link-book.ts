/** The addresses that one part of a package leads to, each under one relationship (ECMA-376 part 2, 9.3). */
export interface LinkBook {
  /** The id of the relationship to an address. */
  idOf(address: string): string
  /** By id, in the order of their first use. */
  all(): ReadonlyMap<string, string>
}

export function linkBook(): LinkBook {
  const ids = new Map<string, string>()
  return {
    idOf(address) {
      const id = ids.get(address) ?? `rIdLink${ids.size + 1}`
      ids.set(address, id)
      return id
    },
    all: () => new Map([...ids].map(([address, id]) => [id, address])),
  }
}
