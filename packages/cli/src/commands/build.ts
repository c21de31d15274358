import { readFile, stat } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { loadAssets, nodeHost } from '@recapkit/assets'
import {
  type Artefact,
  check,
  type Diagnostic,
  diagnostic,
  type Entry,
  type ExportContext,
  type Exporter,
  type OutputFile,
  type Recap,
} from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { decode, read } from '@recapkit/markdown'
import { uniqueIds } from '../build/unique-ids.ts'
import { formats } from '../exporters.ts'
import type { Io } from '../io.ts'
import { writeFiles } from '../output/write-files.ts'
import { findPosts } from '../project/find-posts.ts'
import { findRoot } from '../project/find-root.ts'
import { diagnosticLine } from '../report/print-diagnostics.ts'

export interface BuildRequest {
  readonly paths: readonly string[]
  readonly out: string
  readonly formats: readonly string[]
  readonly site: string | null
}

/** Makes every asked output of the posts at the given paths; the answer is the exit code. */
export async function build(request: BuildRequest, io: Io): Promise<number> {
  const diagnostics: Diagnostic[] = []
  const given = resolve(io.cwd, request.paths[0] ?? '.')
  const isFolder = (await stat(given)).isDirectory()
  const root = findRoot(isFolder ? given : dirname(given))
  const posts = isFolder ? await findPosts(given) : [given]
  const facts = {
    lang: 'en',
    url: request.site,
    basePath: '',
    generator: null,
    authors: {},
    includes: {},
    posts: {},
  }
  const recaps: Recap[] = []
  for (const post of posts) {
    const path = relative(root, post).replaceAll('\\', '/')
    const text = decode(await readFile(post), path)
    diagnostics.push(...text.diagnostics)
    if (text.value === null) continue
    const recap = read({ path, text: text.value }, facts)
    diagnostics.push(...recap.diagnostics)
    if (recap.value !== null) recaps.push(recap.value)
  }
  const unique = uniqueIds(recaps)
  diagnostics.push(...unique.diagnostics)
  const today = io.now.toISOString().slice(0, 10)
  for (const recap of unique.recaps) diagnostics.push(...check(recap, { today }))

  const exporters: Exporter[] = []
  for (const name of request.formats) {
    try {
      const exporter = await formats[name]?.load({ paper: 'a4' })
      if (exporter !== undefined) exporters.push(exporter)
    } catch (error) {
      diagnostics.push(diagnostic('export/failed', `${name}: ${error}`, null))
    }
  }
  const fonts = await loadFonts()
  const context: ExportContext = {
    site: {
      title: 'Recaps',
      url: request.site ?? 'https://example.invalid/',
      lang: 'en',
      description: '',
      author: null,
    },
    brand: { accent: '#0B5CAD', logo: null },
    fonts,
    addresses: (id, format) => {
      const exporter = exporters.find((one) => one.name === format)
      return exporter?.scope === 'recap' ? `${id}/${id}.${exporter.extension}` : null
    },
  }
  const host = nodeHost({ root, staticRoots: ['static', 'public', 'assets', 'src', '.'] })
  const files: OutputFile[] = []
  const entries: Entry[] = []
  for (const recap of unique.recaps) {
    const assets = await loadAssets(recap, host, fonts)
    diagnostics.push(...assets.diagnostics)
    const made: Artefact[] = []
    for (const exporter of exporters) {
      if (exporter.scope !== 'recap') continue
      try {
        const result = await exporter.export(recap, assets.value, context)
        diagnostics.push(...result.diagnostics)
        files.push(...result.value)
        const main = result.value.find((file) => file.path.endsWith(`.${exporter.extension}`))
        if (main !== undefined) {
          made.push({
            format: exporter.name,
            path: main.path,
            mediaType: main.mediaType,
            byteLength: main.bytes.length,
          })
        }
      } catch (error) {
        diagnostics.push(
          diagnostic('export/failed', `${exporter.name}: ${error instanceof Error ? error.stack : error}`, {
            path: recap.path,
            at: null,
          }),
        )
      }
    }
    entries.push({ recap, assets: assets.value, made })
  }
  for (const exporter of exporters) {
    if (exporter.scope !== 'collection') continue
    try {
      const result = await exporter.export(entries, context)
      diagnostics.push(...result.diagnostics)
      files.push(...result.value)
    } catch (error) {
      diagnostics.push(
        diagnostic(
          'export/failed',
          `${exporter.name}: ${error instanceof Error ? error.stack : error}`,
          null,
        ),
      )
    }
  }
  const out = resolve(io.cwd, request.out)
  await writeFiles(out, files)
  for (const one of diagnostics) io.stderr.write(`${diagnosticLine(one)}\n`)
  for (const file of files) io.stdout.write(`${relative(io.cwd, out)}/${file.path}  ${file.bytes.length}\n`)
  return diagnostics.some((one) => one.severity === 'error') ? 1 : 0
}
