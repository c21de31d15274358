import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Refusal } from '../host.ts'
import { FetchFailure, type FetchLimits, fetchBytes } from './fetch-bytes.ts'

export interface RemoteOptions {
  /** A folder for what was fetched, absolute; made when first needed. */
  readonly cache: string
  /** Limits other than those of the public web, for tests. */
  readonly limits?: Partial<FetchLimits>
}

/**
 * Fetches pictures on the web. What was fetched once is kept in the cache and not asked for again, so that a build gives
 * the same outputs until the cache is cleared; what failed is asked for once a build.
 */
export function remotePictures(options: RemoteOptions): (address: string) => Promise<Uint8Array | Refusal> {
  const asked = new Map<string, Promise<Uint8Array | Refusal>>()
  return (address) => {
    const known = asked.get(address) ?? cachedOrFetched(address, options)
    asked.set(address, known)
    return known
  }
}

async function cachedOrFetched(
  address: string,
  { cache, limits }: RemoteOptions,
): Promise<Uint8Array | Refusal> {
  const file = join(cache, createHash('sha256').update(address).digest('hex'))
  const kept = await readFile(file).catch(() => null)
  if (kept !== null) return new Uint8Array(kept)
  try {
    const bytes = await fetchBytes(address, limits)
    await keep(bytes, cache, file)
    return bytes
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error
    const rule = error.isTooLarge ? 'asset/too-large' : 'asset/unreachable'
    return { kind: 'refused', rule, message: `${address} was not fetched: ${error.message}.` }
  }
}

/** Whole or not at all, and a cache that cannot be written is no reason to fail. */
async function keep(bytes: Uint8Array, cache: string, file: string): Promise<void> {
  const part = `${file}.${process.pid}.part`
  try {
    await mkdir(cache, { recursive: true })
    await writeFile(part, bytes)
    await rename(part, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}
