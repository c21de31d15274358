/** Where the bytes of a site's pictures come from. */
export interface AssetHost {
  /** Looks a path up: one that begins with `/` in the static roots, any other from the site root; null when there is no such file. */
  read(path: string): Promise<Uint8Array | FoundElsewhere | Refusal | null>
  /** Fetches a picture on the web; a host without it links such pictures. */
  readonly fetch?: ((address: string) => Promise<Uint8Array | Refusal>) | undefined
}

/** A file that was found under a name that differs only in case or in the way its letters are composed. */
export interface FoundElsewhere {
  readonly kind: 'found-elsewhere'
  readonly bytes: Uint8Array
  /** The path that exists, in the form of the one asked for. */
  readonly path: string
}

/** A file that is not read, with the rule that says why. */
export interface Refusal {
  readonly kind: 'refused'
  readonly rule: 'asset/outside-root' | 'asset/too-large' | 'asset/unreadable' | 'asset/unreachable'
  readonly message: string
}
