import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ExportContext } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { checkDecks } from '../conformance-tools/check-decks.ts'
import { findProgram } from '../conformance-tools/programs.ts'
import { modelsOf } from '../sweep/run-recap.ts'
import type { MeasuredDeck } from './measured-deck.ts'
import { refusals } from './refusals.ts'
import { readWithSlidev } from './slidev-reading.ts'
import { head, isTaller, row, type Tally } from './tally.ts'

const usage = 'Usage: npm run sweep-decks -- [--slidev NUMBER] FOLDER…\n'

/**
 * `npm run sweep-decks -- FOLDER…`: makes the decks of every post of some sites and shows each slide of Marp and reveal.js in
 * Chromium; what was found too tall while planning is shown as well, and Slidev's parser reads its decks back. A table row a
 * site, then a row a language, then every fault; exit code 1 when there are any. `--slidev` shows so many decks of each site
 * by Slidev itself, which builds a site for each.
 */
async function sweep(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { slidev: { type: 'string', default: '0' } },
    allowPositionals: true,
  })
  const chromium = process.env['CHROME_PATH'] ?? findProgram('chromium', 'chromium-browser', 'google-chrome')
  if (positionals.length === 0 || chromium === null) {
    process.stderr.write(chromium === null ? 'No Chromium is installed.\n' : usage)
    return 2
  }
  const context = await contextOf()
  const languages = new Map<string, Tally & { decks: MeasuredDeck[] }>()
  const tallyOf = (lang: string): Tally & { decks: MeasuredDeck[] } => {
    const known = languages.get(lang) ?? emptyTally()
    languages.set(lang, known)
    return known
  }
  const faults: string[] = []
  process.stdout.write(head)
  for (const folder of positionals.map((path) => resolve(path))) {
    const site = emptyTally()
    const { decks, told } = await checkDecks('/', [folder], 'marp,reveal')
    const measured = decks as readonly MeasuredDeck[]
    for (const deck of measured) for (const one of [site, tallyOf(deck.lang)]) one.decks.push(deck)
    faults.push(
      ...told
        .filter(({ rule }) => rule.startsWith('deck/'))
        .map(({ message, place }) => `${place?.path}: ${message}`),
      ...measured.flatMap(({ path, format, slides }) =>
        slides.flatMap((slide, index) =>
          isTaller(slide)
            ? [`${path} (${format}), slide ${index + 1}: ${slide.measured?.height} px, not ${slide.height}`]
            : [],
        ),
      ),
    )
    const root = statSync(folder).isDirectory() ? folder : dirname(folder)
    for (const { lang, refused, wrongly } of await refusals(await modelsOf(folder), root, context))
      for (const one of [site, tallyOf(lang)]) {
        one.refused += refused
        one.refusedWrongly += wrongly
      }
    const marp = measured.filter(({ format }) => format === 'marp')
    const slidev = await readWithSlidev(folder, marp, chromium, Number(values.slidev))
    faults.push(...slidev.faults)
    for (const [lang, [good, all]] of slidev.read)
      for (const one of [site, tallyOf(lang)]) {
        one.parsed += good
        one.toParse += all
      }
    process.stdout.write(row(folder.split('/').filter(Boolean).at(-1) ?? folder, site))
  }
  for (const [lang, tally] of [...languages].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    process.stdout.write(row(lang, tally))
  process.stdout.write(row('all', total([...languages.values()])))
  process.stdout.write(faults.map((fault) => `${fault.replaceAll('\n', ' ')}\n`).join(''))
  return faults.length > 0 ? 1 : 0
}

const emptyTally = (): Tally & { decks: MeasuredDeck[] } => ({
  decks: [],
  refused: 0,
  refusedWrongly: 0,
  parsed: 0,
  toParse: 0,
})

const total = (some: readonly Tally[]): Tally => ({
  decks: some.flatMap(({ decks }) => decks),
  refused: some.reduce((sum, one) => sum + one.refused, 0),
  refusedWrongly: some.reduce((sum, one) => sum + one.refusedWrongly, 0),
  parsed: some.reduce((sum, one) => sum + one.parsed, 0),
  toParse: some.reduce((sum, one) => sum + one.toParse, 0),
})

async function contextOf(): Promise<ExportContext> {
  return {
    site: { title: 'Days', url: 'https://days.example/', lang: 'en', description: '', author: null },
    brand: { accent: '#0B5CAD', logo: null },
    fonts: await loadFonts(),
    addresses: () => null,
  }
}

process.exitCode = await sweep(process.argv.slice(2))
