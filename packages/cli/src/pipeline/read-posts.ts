import { readFile, stat } from 'node:fs/promises'
import { type Diagnostic, diagnostic, type Recap, type Result } from '@recapkit/content-model'
import { decode, read, type SiteFacts } from '@recapkit/markdown'
import type { Post } from '../project/select-posts.ts'
import { reasonOf } from '../reason-of.ts'

const limit = 16 * 1024 * 1024

/** A post that was read; the recap is null when it cannot be. */
export interface Reading {
  readonly post: Post
  readonly recap: Recap | null
  /** The text as its author sees it; empty when it is none. */
  readonly text: string
}

/** Reads one post from the disk; what stands in the way is a diagnostic. */
export async function readPost(post: Post, facts: SiteFacts): Promise<Result<Reading>> {
  const place = { path: post.path, at: null }
  const unread = { post, recap: null, text: '' }
  try {
    if ((await stat(post.file)).size > limit) {
      const message = 'The file is larger than 16 MB.'
      return { value: unread, diagnostics: [diagnostic('source/too-large', message, place)] }
    }
    return readBytes(await readFile(post.file), post, facts)
  } catch (error) {
    const failed = diagnostic('source/unreadable', `The file could not be read: ${reasonOf(error)}`, place)
    return { value: unread, diagnostics: [failed] }
  }
}

/** Reads one post from its bytes. */
export function readBytes(bytes: Uint8Array, post: Post, facts: SiteFacts): Result<Reading> {
  const diagnostics: Diagnostic[] = []
  const text = decode(bytes, post.path)
  diagnostics.push(...text.diagnostics)
  if (text.value === null) return { value: { post, recap: null, text: '' }, diagnostics }
  const recap = read({ path: post.path, text: text.value }, facts)
  diagnostics.push(...recap.diagnostics)
  return { value: { post, recap: recap.value, text: text.value }, diagnostics }
}
