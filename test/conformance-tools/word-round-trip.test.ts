import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { modelsOf, recap } from '../sweep/run-recap.ts'
import { statedPages } from '../word/contents-pages.ts'
import { laidOut, lostToMammoth, lostToPandoc, type Made } from '../word/programs.ts'
import { findProgram, need, valuesOf } from './programs.ts'
import { layOut } from './sources.ts'

const made: Made[] = []
let nested: Made | undefined

/** A post that holds every kind of content, one inside another, and the posts that other tests read. */
beforeAll(async () => {
  const { folder, remove } = layOut()
  const own = mkdtempSync(join(tmpdir(), 'recap-nested-'))
  cpSync(fileURLToPath(new URL('nested', import.meta.url)), join(own, 'nested'), { recursive: true })
  for (const site of [own, join(folder, 'content'), join(folder, 'corpus')]) {
    const out = join(folder, 'word', String(made.length))
    await recap('build', site, '--out', out, '--format', 'docx', '--future', '--drafts')
    for (const model of await modelsOf(site))
      made.push({ recap: model, file: join(out, model.id, `${model.id}.docx`) })
  }
  nested = made.find((one) => one.recap.id === 'nested')
  return () => {
    remove()
    rmSync(own, { recursive: true, force: true })
  }
})

const nothingLost = (all: readonly Made[]): ReadonlyMap<string, readonly string[]> =>
  new Map(all.map(({ file }) => [file, []]))

test('mammoth reads every sentence, link, alternative text, note and list level, without a remark', async () => {
  expect(await lostToMammoth(made)).toEqual(nothingLost(made))
})

test('pandoc reads every sentence, link, alternative text, note and list level', async (context) => {
  const pandoc = need(context, 'pandoc', findProgram('pandoc'))
  expect(await lostToPandoc(pandoc, made)).toEqual(nothingLost(made))
})

test('the first and the last version of Office take what is nested', async () => {
  const verdicts = await valuesOf<{ faults: readonly object[] }>(process.execPath, [
    'check-word.mjs',
    '--ends',
    nested?.file ?? '',
  ])
  expect(verdicts.map(({ faults }) => faults)).toEqual([[]])
})

test('the contents state pages within one of where LibreOffice lays the headings out', async (context) => {
  const soffice = need(context, 'soffice', findProgram('soffice', 'libreoffice'))
  const some = made.slice(0, 2).map(({ file }) => file)
  for (const [file, pdf] of await laidOut(soffice, some)) {
    const pages = await statedPages(readFileSync(file), pdf)
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.filter(({ stated, laidOut }) => Math.abs(stated - laidOut) > 1)).toEqual([])
  }
})
