import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, expect, test } from 'vitest'
import { buildAll, filesOf } from './built.ts'
import { needChromium } from './chromium.ts'
import { linesOf, need, validators, valuesOf } from './programs.ts'

let folder: string

beforeAll(async () => {
  const built = await buildAll('marp,slidev')
  folder = built.folder
  return built.remove
})

/** The deck of one of the small posts, and how many slides and notes its text has. */
function deckOf(extension: string): { file: string; slides: number; notes: number } {
  const [file = ''] = filesOf(folder, extension).filter((path) => path.includes('/corpus/availability/'))
  const text = readFileSync(file, 'utf8')
  const slides = text.split('<!-- _class:').length - 1
  return { file, slides, notes: text.match(/^<!--\n/gm)?.length ?? 0 }
}

test('Marp CLI makes a PDF with an outline and notes, as the deck says', async (context) => {
  const program = needChromium(context)
  const { file, slides, notes } = deckOf('.marp.md')
  await marp(program, file, '--pdf', '--pdf-notes', '--pdf-outlines', '-o', `${file}.pdf`)
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(`${file}.pdf`)) }).promise
  expect(pdf.numPages).toBe(slides)
  expect((await pdf.getOutline()).length).toBeGreaterThan(0)
  let found = 0
  for (let number = 1; number <= slides; number++) {
    const annotations = await (await pdf.getPage(number)).getAnnotations()
    found += annotations.some(({ subtype }) => subtype === 'Text') ? 1 : 0
  }
  expect(found).toBe(notes)
})

test('Marp CLI makes a PowerPoint file with notes, as the deck says', async (context) => {
  const program = needChromium(context)
  const { file, slides, notes } = deckOf('.marp.md')
  await marp(program, file, '--pptx', '-o', `${file}.pptx`)
  const parts = Object.keys(unzipSync(readFileSync(`${file}.pptx`)))
  expect(parts.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part))).toHaveLength(slides)
  expect(
    parts.filter((part) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(part)).length,
  ).toBeGreaterThanOrEqual(notes)
})

const marp = (program: string, file: string, ...options: readonly string[]): Promise<readonly string[]> =>
  linesOf(process.execPath, [
    join(validators, 'node_modules/@marp-team/marp-cli/marp-cli.js'),
    ...['--no-stdin', '--no-config-file', '--allow-local-files', '--browser-path', program],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...options,
    file,
  ])

test('Slidev builds a deck of which no slide overflows, is small or lacks a picture', async (context) => {
  const program = needChromium(context)
  const slidev = join(validators, 'slidev/node_modules/@slidev/cli')
  need(context, 'Slidev (npm ci --prefix test/validators/slidev)', existsSync(slidev) ? slidev : null)
  const [file = ''] = filesOf(folder, '.slidev.md').filter((path) => path.includes('/content/'))
  const [deck] = await valuesOf<{
    slides: readonly { over: number; smallest: number; broken: readonly string[] }[]
  }>(process.execPath, ['show-slidev.mjs', program, file])
  const planned = readFileSync(file, 'utf8').match(/^layout: default$/gm)?.length ?? 0
  expect(deck?.slides).toHaveLength(planned)
  expect(deck?.slides.filter((one) => one.over > 1 || one.smallest < 24 || one.broken.length > 0)).toEqual([])
})
