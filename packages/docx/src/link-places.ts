import { linkList, type Recap } from '@recapkit/content-model'

/** Where the listed links stand: the bookmark of the first link to each address. */
export interface LinkPlaces {
  /** The name for a bookmark of a link that stands here; null where the address is not listed, or has one already. */
  claim(url: string): string | null
  /** Says that the first link to an address stands by a bookmark of another thing. */
  claimFor(url: string, bookmark: string): void
  /** Bookmarks by address. */
  claimed(): ReadonlyMap<string, string>
}

export function linkPlaces(recap: Recap): LinkPlaces {
  const names = new Map(linkList(recap).map(({ url }, index) => [url, `_RefLink${index + 1}`]))
  const found = new Map<string, string>()
  return {
    claim(url) {
      const name = names.get(url)
      if (name === undefined || found.has(url)) return null
      found.set(url, name)
      return name
    },
    claimFor(url, bookmark) {
      if (names.has(url) && !found.has(url)) found.set(url, bookmark)
    },
    claimed: () => found,
  }
}
