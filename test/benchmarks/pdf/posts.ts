import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { loadAssets, nodeHost } from '@recapkit/assets'
import type { Assets, Fonts, Recap } from '@recapkit/content-model'
import { read, unknownSite } from '@recapkit/markdown'

/** A post that is ready to be set, with the text that others are given. */
export interface Post {
  readonly path: string
  readonly folder: string
  readonly text: string
  readonly recap: Recap
  readonly assets: Assets
  readonly fonts: Fonts
}

/** Reads a post in a copy of its folder, where others may leave their files. */
export async function readPost(file: string, fonts: Fonts): Promise<Post> {
  const folder = mkdtempSync(join(tmpdir(), 'recap-bench-'))
  cpSync(dirname(resolve(file)), folder, { recursive: true })
  const path = join(folder, basename(file))
  const text = readFileSync(path, 'utf8')
  return { path, folder, text, fonts, ...(await openPost({ path, folder, text }, fonts)) }
}

/** The post as it is read anew, with its pictures. */
export async function openPost(
  { path, folder, text }: Pick<Post, 'path' | 'folder' | 'text'>,
  fonts: Fonts,
): Promise<Pick<Post, 'recap' | 'assets'>> {
  const { value: recap } = read({ path: basename(path), text }, unknownSite)
  if (recap === null) throw new Error(`${path} cannot be read.`)
  const { value: assets } = await loadAssets(recap, nodeHost({ root: folder, staticRoots: [] }), fonts)
  return { recap, assets }
}
