import fc from 'fast-check'

/** A change to the bytes of a file; offsets are parts of its length, from 0 to 1. */
export type Mutation =
  | { readonly kind: 'flip' | 'delete' | 'double'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'splice'; readonly at: number; readonly from: number; readonly length: number }

const offset = fc.double({ min: 0, max: 1, noNaN: true })
const length = fc.integer({ min: 1, max: 200 })

/** Bytes turned, taken away, doubled, put in, or taken from another post. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constantFrom('flip', 'delete', 'double'), at: offset, length }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: offset,
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      fc
        .constantFrom(
          '```',
          '---\n',
          '{% ',
          '%}',
          '{{',
          '}}',
          '<div>',
          '</',
          '<!--',
          '[',
          '](',
          '|',
          '\n\n',
          '    ',
          '\t',
          '$$',
          ':::',
          '\\',
          '&',
          '\r',
        )
        .map((text) => new TextEncoder().encode(text)),
    ),
  }),
  fc.record({ kind: fc.constant('splice' as const), at: offset, from: offset, length }),
)

/** The bytes after all mutations, one after the other. */
export function mutated(bytes: Uint8Array, other: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  return mutations.reduce((current: Uint8Array, one) => applied(current, other, one), bytes)
}

function applied(bytes: Uint8Array, other: Uint8Array, one: Mutation): Uint8Array {
  const at = Math.floor(one.at * bytes.length)
  switch (one.kind) {
    case 'flip':
      return bytes.map((byte, index) =>
        index >= at && index < at + one.length ? byte ^ (1 << (index % 8)) : byte,
      )
    case 'delete':
      return joined(bytes.subarray(0, at), bytes.subarray(at + one.length))
    case 'double':
      return joined(bytes.subarray(0, at + one.length), bytes.subarray(at))
    case 'insert':
      return joined(bytes.subarray(0, at), one.bytes, bytes.subarray(at))
    case 'splice': {
      const from = Math.floor(one.from * other.length)
      return joined(bytes.subarray(0, at), other.subarray(from, from + one.length), bytes.subarray(at))
    }
  }
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
