import { type Content, defaultAccent, type ExportContext, type Recap } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { pdf } from '@recapkit/pdf'
import { openPdf } from '../../pdf-lint/file.ts'
import { type Contender, pdfkitFlow, typst, weasyPrint } from './contenders.ts'
import { openPost, type Post, readPost } from './posts.ts'

const usage = 'Usage: npm run bench:pdf -- [--rounds 7] POST.md…\n       npm run bench:pdf -- --pages 1000\n'

/**
 * `npm run bench:pdf -- POST.md…`: milliseconds, processor time (on a busy machine the truer) and bytes per page of each
 * contender, the median of rounds in which they take turns, after some that do not count. All but WeasyPrint run in this one process and have loaded their
 * library and fonts; Typst forgets what it compiled before each round. `--pages N` makes one book of about that many pages
 * and tells its peak memory.
 */
async function bench(argv: readonly string[]): Promise<number> {
  const [option, number, ...rest] = argv
  const fonts = await loadFonts()
  const context: ExportContext = {
    site: { title: 'Site', url: 'https://example.org/', lang: 'en', description: '', author: null },
    brand: { accent: defaultAccent, logo: null },
    fonts,
    addresses: () => null,
  }
  if (option === '--pages') return book(Number(number), context)
  const rounds = option === '--rounds' ? Number(number) : 7
  const files = option === '--rounds' ? rest : argv
  if (files.length === 0) {
    process.stderr.write(usage)
    return 2
  }
  process.stdout.write(
    '| post | by | pages | ms | ms a page | CPU ms a page | kB a page |\n|---|---|--:|--:|--:|--:|--:|\n',
  )
  for (const file of files) {
    const post = await readPost(file, fonts)
    const own: readonly Contender[] = [
      { name: 'recapkit', make: () => ours(post.recap, post, context) },
      { name: 'recapkit, from the text and the files of its pictures', make: () => fromText(post, context) },
    ]
    const others = [await typst(post), pdfkitFlow(post), await weasyPrint(post)].filter((one) => one !== null)
    for (const row of await race([...own, ...others], rounds))
      process.stdout.write(`| ${post.recap.id} ${row}\n`)
  }
  return 0
}

async function ours(
  recap: Recap,
  { assets }: Pick<Post, 'assets'>,
  context: ExportContext,
): Promise<Uint8Array> {
  const { value } = await pdf().export(recap, assets, context)
  return value[0]?.bytes ?? new Uint8Array()
}

/** As Typst does it: the text is read and every picture made fit each time. */
async function fromText(post: Post, context: ExportContext): Promise<Uint8Array> {
  const { recap, assets } = await openPost(post, context.fonts)
  return ours(recap, { assets }, context)
}

/** Rounds that do not count: until JavaScript is compiled; a process of its own never gets warmer than by one. */
const warmUp = 6

async function race(contenders: readonly Contender[], rounds: number): Promise<readonly string[]> {
  const times = new Map<Contender, number[]>(contenders.map((one) => [one, []]))
  const work = new Map<Contender, number[]>(contenders.map((one) => [one, []]))
  const made = new Map<Contender, Uint8Array>()
  for (let round = 1 - warmUp; round <= rounds; round++)
    for (const contender of contenders) {
      if (contender.isProcess === true && round < 0) continue
      const started = performance.now()
      const before = process.cpuUsage()
      made.set(contender, await contender.make())
      const { user, system } = process.cpuUsage(before)
      if (round > 0) times.get(contender)?.push(performance.now() - started)
      if (round > 0) work.get(contender)?.push((user + system) / 1000)
    }
  return contenders.map((one) => {
    const median = medianOf(times.get(one) ?? [])
    const effort = medianOf(work.get(one) ?? [])
    const bytes = made.get(one) ?? new Uint8Array()
    const pages = pageCount(bytes)
    const cells = [
      one.name,
      pages,
      median.toFixed(0),
      (median / pages).toFixed(1),
      one.isProcess ? '' : (effort / pages).toFixed(1),
      (bytes.length / pages / 1000).toFixed(1),
    ]
    return `| ${cells.join(' | ')} |`
  })
}

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

/** Pages are counted in the file's text, and in its unpacked object streams where it has those. */
function pageCount(bytes: Uint8Array): number {
  const plain = Buffer.from(bytes).toString('latin1')
  const counts = [
    ...plain.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g),
  ]
  return Math.max(1, ...counts.map((one) => Number(one[1] ?? one[2])))
}

async function book(pages: number, context: ExportContext): Promise<number> {
  const { everything } = await import('@recapkit/content-model')
  const one = await ours(everything, { assets: new Map() }, context)
  const parts = Math.max(1, Math.round(pages / Math.max(1, pageCount(one) - 1)))
  const children: Content[] = Array.from({ length: parts }, (_, index) =>
    numbered(everything.children, index),
  ).flat()
  const started = performance.now()
  const bytes = await ours({ ...everything, children }, { assets: new Map() }, context)
  const took = performance.now() - started
  const count = openPdf(bytes).array(openPdf(bytes).dictionary(openPdf(bytes).root['Pages'])['Kids']).length
  const peak = process.resourceUsage().maxRSS / 1024
  process.stdout.write(
    `| ${count} pages | ${(took / count).toFixed(1)} ms a page | ${(bytes.length / count / 1000).toFixed(1)} kB a page | ${peak.toFixed(0)} MB at most |\n`,
  )
  return 0
}

/** The same content under identifiers of its own. */
function numbered(content: readonly Content[], part: number): Content[] {
  return JSON.parse(
    JSON.stringify(content, (key, value) =>
      key === 'id' && typeof value === 'string' ? `${value}-${part}` : value,
    ),
  )
}

process.exitCode = await bench(process.argv.slice(2))
