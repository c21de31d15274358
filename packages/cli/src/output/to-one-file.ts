import { mkdir, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Diagnostic, diagnostic, type OutputFile } from '@recapkit/content-model'
import type { Sink } from '../io.ts'
import type { Product } from '../pipeline/product.ts'
import { reasonOf } from '../reason-of.ts'
import type { Delivered } from './to-folder.ts'

/**
 * Delivers the one output to a file, with the pictures that it shows beside it; or to a stream (`-`), where there is no
 * beside: what is left out is `output/left-out`.
 */
export async function toOneFile(
  products: readonly Product[],
  target: string,
  stdout: Sink,
): Promise<Delivered> {
  const main = products.find((product) => product.main)
  if (main === undefined) return { written: [], mains: new Set(), diagnostics: [] }
  const others = products.filter((product) => product !== main).map((product) => product.file)
  if (target === '-') {
    stdout.write(main.file.bytes)
    return { written: [], mains: new Set(), diagnostics: others.map(leftOut) }
  }
  const home = dirname(main.file.path)
  const files = [
    { ...main.file, path: basename(target) },
    ...others.map((file) => ({
      ...file,
      path: home === '.' ? file.path : file.path.replace(`${home}/`, ''),
    })),
  ]
  const diagnostics: Diagnostic[] = []
  const written: OutputFile[] = []
  try {
    for (const file of files) {
      const path = join(dirname(target), file.path)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(`${path}.recap-part`, file.bytes)
      await rename(`${path}.recap-part`, path)
      written.push(file)
    }
  } catch (error) {
    diagnostics.push(
      diagnostic('output/unwritable', `The output could not be written: ${reasonOf(error)}`, null),
    )
  }
  return { written, mains: new Set([basename(target)]), diagnostics }
}

function leftOut(file: OutputFile): Diagnostic {
  const message = `${file.path} was not written, for standard output takes one file.`
  return diagnostic('output/left-out', message, null, 'Name a file with -o, or a folder with --out.')
}
