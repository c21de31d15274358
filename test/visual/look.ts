import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { filesOf } from '../conformance-tools/built.ts'
import { renderers } from './renderers.ts'
import { type SheetPage, sheet } from './sheet.ts'

const usage = 'Usage: npm run look -- [--before LOOK] [--out LOOK] FOLDER\n'

/**
 * `npm run look -- dist --out /tmp/look`: draws every page and slide of a build as a picture, on one sheet to look at;
 * with `--before`, the folder of an earlier look, the pages that changed stand side by side and are named.
 */
async function look(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { before: { type: 'string' }, out: { type: 'string', default: 'look' } },
    allowPositionals: true,
  })
  const [folder] = positionals
  if (folder === undefined) {
    process.stderr.write(usage)
    return 2
  }
  const out = resolve(values.out)
  await rm(join(out, 'pages'), { recursive: true, force: true })
  await mkdir(join(out, 'pages'), { recursive: true })
  await drawAll(resolve(folder), join(out, 'pages'))
  const pages = await compare(out, values.before === undefined ? null : resolve(values.before))
  await writeFile(join(out, 'index.html'), sheet(pages))
  for (const { name } of pages.filter((page) => page.isChanged)) process.stdout.write(`changed: ${name}\n`)
  process.stdout.write(`${pages.length} pages: ${pathToFileURL(join(out, 'index.html'))}\n`)
  return 0
}

async function drawAll(folder: string, out: string): Promise<void> {
  for (const { extension, missing, render } of renderers) {
    const files = filesOf(folder, extension)
    if (missing !== null && files.length > 0)
      process.stderr.write(`No pictures of ${extension} files: ${missing} is not installed.\n`)
    if (missing !== null) continue
    for (const file of files) await render(file, join(out, basename(file)))
  }
}

async function compare(out: string, before: string | null): Promise<readonly SheetPage[]> {
  const drawn = await pictures(out)
  const earlier = before === null ? [] : await pictures(before)
  const names = [...new Set([...drawn, ...earlier])].sort(new Intl.Collator('en', { numeric: true }).compare)
  return Promise.all(
    names.map(async (name) => {
      const now = drawn.includes(name) ? join(out, 'pages', name) : null
      const then = before !== null && earlier.includes(name) ? join(before, 'pages', name) : null
      const isChanged = before !== null && !(await areSame(now, then))
      return { name, now: from(out, now), before: from(out, then), isChanged }
    }),
  )
}

async function pictures(look: string): Promise<readonly string[]> {
  const folder = join(look, 'pages')
  return existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.png')) : []
}

async function areSame(one: string | null, other: string | null): Promise<boolean> {
  if (one === null || other === null) return false
  return (await readFile(one)).equals(await readFile(other))
}

const from = (out: string, path: string | null): string | null =>
  path === null ? null : relative(out, path).split(sep).map(encodeURIComponent).join('/')

process.exitCode = await look(process.argv.slice(2))
