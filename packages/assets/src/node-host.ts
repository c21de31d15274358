import { open, readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { AssetHost, FoundElsewhere, Refusal } from './host.ts'
import { maximumBytes } from './limits.ts'
import { remotePictures } from './remote/remote-pictures.ts'

export interface NodeHostOptions {
  /** The site root, absolute. */
  readonly root: string
  /** Folders that paths beginning with `/` are looked up in, in this order; relative to `root` or absolute. */
  readonly staticRoots: readonly string[]
  /** Where pictures on the web are kept when they may be fetched, absolute; without it they are linked. */
  readonly remoteCache?: string | null
}

/**
 * Reads pictures from disk, only below the site root and the static roots; links that lead out of them are refused. What
 * lies in a folder is looked up once: a host is made for one build.
 */
export function nodeHost(options: NodeHostOptions): AssetHost {
  const root = path.resolve(options.root)
  const staticRoots = options.staticRoots.map((folder) => path.resolve(root, folder))
  const allowed = [root, ...staticRoots]
  const listings: Listings = new Map()
  const cache = options.remoteCache ?? null
  return {
    fetch: cache === null ? undefined : remotePictures({ cache }),
    async read(wanted) {
      const bases = wanted.startsWith('/') ? staticRoots : [root]
      const places = bases.map((base) => ({ base, file: path.join(base, wanted) }))
      const inside = places.filter(({ file }) => allowed.some((folder) => isWithin(folder, file)))
      if (inside.length === 0 && places.length > 0) return outside(wanted)
      for (const { file } of inside) {
        const answer = await readConfined(file, allowed, wanted)
        if (answer !== null) return answer
      }
      for (const { base, file } of inside) {
        const actual = await findIgnoringCase(base, path.relative(base, file), listings)
        if (actual === null) continue
        const answer = await readConfined(path.join(base, actual), allowed, wanted)
        if (answer instanceof Uint8Array) return foundElsewhere(answer, actual, wanted)
        if (answer !== null) return answer
      }
      return null
    },
  }
}

function foundElsewhere(bytes: Uint8Array, actual: string, wanted: string): FoundElsewhere {
  const found = actual.split(path.sep).join('/')
  return { kind: 'found-elsewhere', bytes, path: wanted.startsWith('/') ? `/${found}` : found }
}

async function readConfined(
  file: string,
  allowed: readonly string[],
  wanted: string,
): Promise<Uint8Array | Refusal | null> {
  try {
    const real = await realpath(file)
    const folders = await Promise.all(allowed.map((folder) => realpath(folder).catch(() => folder)))
    if (!folders.some((folder) => isWithin(folder, real))) return outside(wanted)
    return await readFile(real, wanted)
  } catch (error) {
    if (isAbsence(error)) return null
    return refusal('asset/unreadable', `${wanted} cannot be read (${codeOf(error)}).`)
  }
}

async function readFile(file: string, wanted: string): Promise<Uint8Array | Refusal | null> {
  const handle = await open(file)
  try {
    const facts = await handle.stat()
    if (!facts.isFile()) return null
    if (facts.size > maximumBytes)
      return refusal(
        'asset/too-large',
        `${wanted} has ${megabytes(facts.size)} MB; at most ${megabytes(maximumBytes)} MB are read.`,
      )
    return new Uint8Array(await handle.readFile())
  } finally {
    await handle.close()
  }
}

/** The names in a folder, by its path. */
type Listings = Map<string, Promise<readonly string[]>>

/** The path below `base` that differs from `relative` only in case or composition, or null. */
async function findIgnoringCase(base: string, relative: string, listings: Listings): Promise<string | null> {
  let found = ''
  for (const wanted of relative.split(path.sep)) {
    const folder = path.join(base, found)
    const listing = listings.get(folder) ?? namesIn(folder)
    listings.set(folder, listing)
    const names = await listing
    const name = names.includes(wanted) ? wanted : names.find((one) => fold(one) === fold(wanted))
    if (name === undefined) return null
    found = path.join(found, name)
  }
  return found
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (isAbsence(error) || codeOf(error) === 'EACCES') return []
    throw error
  }
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase()

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

const refusal = (rule: Refusal['rule'], message: string): Refusal => ({ kind: 'refused', rule, message })

const outside = (wanted: string): Refusal =>
  refusal('asset/outside-root', `${wanted} lies outside the folders of the site.`)

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)

/** No such file, or a name that no file can have. */
function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE', 'EISDIR'].includes(codeOf(error))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
