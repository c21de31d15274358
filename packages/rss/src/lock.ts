import { diagnostic, type Result } from '@recapkit/content-model'
import { mergeItems } from './merge-items.ts'

/** What was published, as data: it is committed beside the content and outlives names, places and addresses. */
export interface Lock {
  readonly version: 1
  /** The host under which the feeds first appeared; null before the first publication. */
  readonly host: string | null
  /** By `tag:` URI; an item that is gone stays, so that its id is never given again. */
  readonly items: Readonly<Record<string, LockedItem>>
}

export interface LockedItem {
  /** The source file when the item was last published. */
  readonly path: string
  /** The announcement's anchor when it was last published; null for a recap. */
  readonly anchor: string | null
  /** The heading alone, without the words for its availability. */
  readonly title: string
  /** ISO 8601: the content's own date, or that of the first publication where it states none. */
  readonly published: string | null
  /** ISO 8601, when a change was last published; null when there was none. */
  readonly updated: string | null
  /** Of what the item says: equal digests mean that subscribers have nothing new to read. */
  readonly digest: string
  readonly gone: boolean
}

/** The lock of a site that has published nothing yet. */
export const emptyLock: Lock = { version: 1, host: null, items: {} }

/** A lock as its file holds it: a list, in which lines of two branches may stand side by side. */
export interface LockData {
  readonly version: 1
  readonly host: string | null
  readonly items: readonly (LockedItem & { readonly id: string })[]
}

/** The lock as it is written down, by id, so that the file changes only where something changed. */
export function lockData({ version, host, items }: Lock): LockData {
  const list = Object.entries(items).map(([id, item]) => ({ id, ...item }))
  return { version, host, items: list.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

/**
 * Checks data that was read from a lock file; a damaged one is an error, since guessing would deliver items twice. An
 * item that two branches wrote down is told once, as `mergeItems` says.
 */
export function readLock(data: unknown, path: string): Result<Lock | null> {
  const problem = lockProblem(data)
  if (problem === null) return { value: fromData(data as LockData), diagnostics: [] }
  const hint = 'Take the file from the last commit in which it was whole.'
  return { value: null, diagnostics: [diagnostic('site/damaged-lock', problem, { path, at: null }, hint)] }
}

function fromData({ version, host, items }: LockData): Lock {
  const byId: Record<string, LockedItem> = {}
  for (const { id, ...item } of items) {
    const other = byId[id]
    byId[id] = other === undefined ? item : mergeItems(other, item)
  }
  return { version, host, items: byId }
}

function lockProblem(data: unknown): string | null {
  if (!isRecord(data)) return 'The lock file does not hold a mapping.'
  if (data['version'] !== 1) return `The lock file is of version ${String(data['version'])}; this is 1.`
  if (!isTextOrNull(data['host'])) return '“host” is neither text nor null.'
  if (!Array.isArray(data['items'])) return '“items” is not a list.'
  for (const [index, item] of data['items'].entries()) {
    if (!isRecord(item)) return `Item ${index + 1} is not a mapping.`
    const { id } = item
    if (typeof id !== 'string' || !id.startsWith('tag:'))
      return `Item ${index + 1} has no tag: URI as its id.`
    const field = brokenField(item)
    if (field !== null) return `“${field}” of ${id} is missing or of the wrong kind.`
  }
  return null
}

function brokenField(item: Readonly<Record<string, unknown>>): string | null {
  const texts = ['path', 'title', 'digest'].find((field) => typeof item[field] !== 'string')
  const nullable = ['anchor', 'published', 'updated'].find((field) => !isTextOrNull(item[field]))
  return texts ?? nullable ?? (typeof item['gone'] === 'boolean' ? null : 'gone')
}

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string'

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
