import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram, valuesOf } from '../conformance-tools/programs.ts'
import { modelsOf, recap } from '../sweep/run-recap.ts'
import { statedPages } from './contents-pages.ts'
import { laidOut, lostToMammoth, lostToPandoc, type Made } from './programs.ts'

/**
 * `npm run sweep-word -- FOLDER…`: makes a Word document of every post of some sites, holds it against every version of
 * Office that the validator knows, reads it back with mammoth and pandoc, and holds its page numbers against LibreOffice's
 * layout. A table row a site, then every fault; exit code 1 when there are any.
 */
async function sweep(folders: readonly string[]): Promise<number> {
  const pandoc = findProgram('pandoc')
  const soffice = findProgram('soffice', 'libreoffice')
  const faults: string[] = []
  process.stdout.write(
    '| site | posts | validated | mammoth | pandoc | pages stated | exact | off by 1 | more |\n',
  )
  process.stdout.write('|---|--:|--:|--:|--:|--:|--:|--:|--:|\n')
  for (const folder of folders) {
    const out = mkdtempSync(join(tmpdir(), 'recap-word-'))
    try {
      await recap('build', folder, '--out', out, '--format', 'docx')
      const made = await madeOf(folder, out)
      const files = made.map(({ file }) => file)
      const verdicts = await valuesOf<Verdict>(process.execPath, ['check-word.mjs', '--every', ...files])
      const invalid = verdicts.filter((verdict) => verdict.faults.length > 0)
      faults.push(...invalid.map((verdict) => `${verdict.file}: ${JSON.stringify(verdict.faults[0])}`))
      const mammoth = report('mammoth', await lostToMammoth(made), faults)
      const read = pandoc === null ? '-' : report('pandoc', await lostToPandoc(pandoc, made), faults)
      const pages = soffice === null ? [] : await pagesOf(soffice, files, faults)
      const off = pages.map(({ stated, laidOut }) => Math.abs(stated - laidOut))
      const cells = [
        folder.split('/').filter(Boolean).at(-1),
        made.length,
        made.length - invalid.length,
        mammoth,
        read,
        pages.length,
        off.filter((one) => one === 0).length,
        off.filter((one) => one === 1).length,
        off.filter((one) => one > 1).length,
      ]
      process.stdout.write(`| ${cells.join(' | ')} |\n`)
    } finally {
      rmSync(out, { recursive: true, force: true })
    }
  }
  process.stdout.write(faults.map((fault) => `${fault.replaceAll('\n', ' ')}\n`).join(''))
  return faults.length > 0 ? 1 : 0
}

interface Verdict {
  readonly file: string
  readonly faults: readonly object[]
}

/** How many documents a reader lost nothing of. */
function report(reader: string, lost: ReadonlyMap<string, readonly string[]>, faults: string[]): number {
  for (const [file, what] of lost)
    faults.push(...what.map((one) => `${reader}: ${file.split('/').at(-1)}: ${one.slice(0, 200)}`))
  return [...lost.values()].filter((what) => what.length === 0).length
}

async function pagesOf(
  soffice: string,
  files: readonly string[],
  faults: string[],
): Promise<Awaited<ReturnType<typeof statedPages>>> {
  const found = []
  for (const [file, pdf] of await laidOut(soffice, files)) {
    const pages = await statedPages(readFileSync(file), pdf)
    const far = pages.filter(({ stated, laidOut }) => Math.abs(stated - laidOut) > 1)
    faults.push(
      ...far.map(
        ({ heading, stated, laidOut }) =>
          `page: ${file.split('/').at(-1)}: “${heading.slice(0, 60)}” is on page ${laidOut}, not ${stated}`,
      ),
    )
    found.push(...pages)
  }
  return found
}

async function madeOf(folder: string, out: string): Promise<readonly Made[]> {
  const models = await modelsOf(folder)
  return models.map((recap) => ({ recap, file: join(out, recap.id, `${recap.id}.docx`) }))
}

process.exitCode = await sweep(process.argv.slice(2))
