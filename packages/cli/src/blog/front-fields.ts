import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { asTable, parseData, type Table } from './data-file.ts'

const limit = 64 * 1024

/** The front matter of a page, as far as its first 64 KB reach; empty when there is none or it cannot be read. */
export async function frontFields(root: string, path: string): Promise<Table> {
  const text = await head(join(root, path))
  const block =
    /^\uFEFF?(---|\+\+\+)[^\S\n]*\r?\n([\s\S]*?)\r?\n\1[^\S\n]*(?:\r?\n|$)/.exec(text) ??
    // Hexo's need no line to begin them.
    /^\uFEFF?()((?:[\w-]+:[^\n]*\n|[ \t-][^\n]*\n){2,}?)---[^\S\n]*(?:\r?\n|$)/.exec(text)
  if (block === null) return {}
  try {
    return asTable(await parseData(block[1] === '+++' ? '.toml' : '.yaml', block[2] ?? ''))
  } catch {
    // The reader of the post says what is wrong with it; here it only has nothing to tell.
    return {}
  }
}

async function head(path: string): Promise<string> {
  const file = await open(path).catch(() => null)
  if (file === null) return ''
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(limit), 0, limit, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } catch {
    return ''
  } finally {
    await file.close()
  }
}
