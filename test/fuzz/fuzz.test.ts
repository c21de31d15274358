import { decode, read } from '@recapkit/markdown'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { names, siteOf, textOf } from '../corpus/corpus.ts'
import { type Mutation, mutated, mutation } from './mutate.ts'
import { grown, shapes } from './shapes.ts'

/** What the watchdog lets a text of 100 KB take, in milliseconds of the processor; a sound reading takes a few. */
const watchdog = 2_000
const characters = 100_000

const posts = names.map((name) => ({
  name,
  bytes: new TextEncoder().encode(textOf(name)),
  site: siteOf(name),
}))

function readBytes(bytes: Uint8Array, name: string): ReturnType<typeof read> {
  const { path, ...site } = siteOf(name)
  const { value, diagnostics } = decode(bytes, path)
  return value === null ? { value: null, diagnostics } : read({ path, text: value }, site)
}

describe('a post of the corpus, with bytes changed', () => {
  it('is read or refused with a diagnostic, never with a throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...posts),
        fc.constantFrom(...posts),
        fc.array(mutation, { minLength: 1, maxLength: 12 }),
        (post, other, mutations: readonly Mutation[]) => {
          const { value, diagnostics } = readBytes(mutated(post.bytes, other.bytes, mutations), post.name)
          if (value === null) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
          else expect(JSON.parse(JSON.stringify(value))).toEqual(value)
        },
      ),
      { numRuns: 400, seed: 31 },
    )
  })
})

describe('a hostile text of 100 KB', () => {
  it.each(shapes)('of $name ends in time and takes bounded memory', ({ piece }) => {
    const text = grown(piece, characters)
    const before = process.memoryUsage().heapUsed
    for (const path of ['a.md', 'a.mdx']) {
      const started = process.cpuUsage()
      const { value, diagnostics } = read({ path, text }, { ...siteOf(''), generator: null })
      const { user, system } = process.cpuUsage(started)
      expect(value !== null || diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
      // Not how fast it is: only that nothing has to be ended.
      expect((user + system) / 1000).toBeLessThan(watchdog)
    }
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(512 * 1024 * 1024)
  })
})
