import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { read, type SiteFacts, unknownSite } from '@recapkit/markdown'
import { Lexer } from 'marked'

interface Post {
  readonly path: string
  readonly text: string
  /** Without front matter, which marked does not know. */
  readonly body: string
}

const site: SiteFacts = { ...unknownSite, url: 'https://blog.example/' }
const count = 1000
const rounds = 9
const sliceLength = 50

/** `npm run bench:reading -- [FOLDER…]`: how many posts a second are read, beside marked's lexer alone on the same posts. */
function bench(folders: readonly string[]): void {
  const found = folders.flatMap(postsIn)
  const posts = Array.from({ length: count }, (_, index) => found[index % found.length]).filter(
    (post) => post !== undefined,
  )
  const characters = posts.reduce((sum, { body }) => sum + body.length, 0)
  process.stdout.write(
    `${posts.length} posts (${found.length} different), ${Math.round(characters / posts.length)} characters each\n`,
  )
  const lexing: number[] = []
  const reading: number[] = []
  const slices = Array.from({ length: count / sliceLength }, (_, index) =>
    posts.slice(index * sliceLength, (index + 1) * sliceLength),
  )
  // Side by side, a few posts at a time, so that what else the machine does falls on both; the first round warms up.
  for (let round = 0; round <= rounds; round++) {
    let lexed = 0
    let readTime = 0
    for (const slice of slices) {
      lexed += timed(() => {
        for (const { body } of slice) new Lexer().lex(body)
      })
      readTime += timed(() => {
        for (const { path, text } of slice) read({ path, text }, site)
      })
    }
    if (round > 0) {
      lexing.push(lexed)
      reading.push(readTime)
    }
  }
  const ratios = reading.map((time, index) => time / (lexing[index] ?? time))
  process.stdout.write(`marked's lexer  ${perSecond(median(lexing))} posts a second\n`)
  process.stdout.write(`read            ${perSecond(median(reading))} posts a second\n`)
  process.stdout.write(`times marked    ${median(ratios).toFixed(2)} (${spread(ratios)})\n`)
}

function postsIn(folder: string): readonly Post[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx?|markdown)$/i.test(entry.name))
    .map(({ parentPath, name }) => {
      const file = `${parentPath}/${name}`
      const text = readFileSync(file, 'utf8')
      return { path: relative(folder, file), text, body: text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '') }
    })
}

/** Milliseconds of the processor, which other programs take less from than from the clock on the wall. */
function timed(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const perSecond = (milliseconds: number): string =>
  String(Math.round((count / milliseconds) * 1000)).padStart(6)
const spread = (values: readonly number[]): string =>
  `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)} in ${values.length} rounds`

const own = ['../../../../content', '../../../corpus'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
const given = process.argv.slice(2)
bench(given.length > 0 ? given : own)
