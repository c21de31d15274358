import {
  type Diagnostic,
  glance,
  glanceSentence,
  type OutputFile,
  type Recap,
  wordsFor,
} from '@recapkit/content-model'
import pc from 'picocolors'
import { oneLine } from './one-line.ts'
import { size } from './size.ts'

/** What a build tells at its end. */
export interface BuildOutcome {
  readonly recaps: readonly Recap[]
  readonly written: readonly OutputFile[]
  /** The paths of what a reader opens; the rest lies beside it. */
  readonly mains: ReadonlySet<string>
  /** The output folder as seen from where the command was given, with a slash at its end; empty for the place itself. */
  readonly folder: string
  readonly diagnostics: readonly Diagnostic[]
  readonly milliseconds: number
}

/** The files made with their sizes, the count by availability, the diagnostics, the time, what to open first, and how to present. */
export function summary(outcome: BuildOutcome, color: boolean): string {
  const colors = pc.createColors(color)
  const rows = fileRows(outcome)
  const width = Math.max(0, ...rows.map(([path]) => path.length))
  const table = rows.map(([path, bytes]) => `  ${path.padEnd(width)}  ${size(bytes).padStart(9)}`)
  const recaps = outcome.recaps.flatMap((recap) => {
    const sentence = glanceSentence(glance(recap), wordsFor('en'))
    return [colors.bold(oneLine(recap.title)), ...(sentence === '' ? [] : [`  ${sentence}`])]
  })
  const seconds = (outcome.milliseconds / 1000).toFixed(1)
  const posts = count(outcome.recaps.length, 'post')
  const first = openFirst(outcome)
  return [
    ...recaps,
    ...(rows.length === 0 ? [] : ['', ...table]),
    '',
    `${posts}, ${count(outcome.written.length, 'file')}, ${tally(outcome.diagnostics)}, ${seconds} s`,
    ...(first === null ? [] : [`Open first: ${colors.cyan(first)}`]),
    ...commands(outcome).map(([label, command]) => `${label}: ${colors.cyan(command)}`),
    '',
  ].join('\n')
}

/** How many diagnostics of each severity: "no errors, 2 warnings, 1 note". */
export function tally(diagnostics: readonly Diagnostic[]): string {
  const of = (severity: string): number => diagnostics.filter((one) => one.severity === severity).length
  return [count(of('error'), 'error'), count(of('warning'), 'warning'), count(of('info'), 'note')].join(', ')
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`
}

/** One row a file that a reader opens; what lies beside (pictures, the feeds of tags) shares one row a folder. */
function fileRows({ written, mains, folder }: BuildOutcome): readonly (readonly [string, number])[] {
  const rows = new Map<string, { path: string; files: number; bytes: number }>()
  for (const file of written) {
    const main = mains.has(file.path)
    const key = main ? file.path : folderOf(file.path)
    const row = rows.get(key) ?? { path: `${folder}${key}`, files: 0, bytes: 0 }
    rows.set(key, { path: row.path, files: row.files + 1, bytes: row.bytes + file.bytes.length })
  }
  return [...rows.values()].map(({ path, files, bytes }) => [
    path.endsWith('/') ? `${path} (${count(files, 'file')})` : path,
    bytes,
  ])
}

/** Up to the folder of pictures; else the topmost folder. */
function folderOf(path: string): string {
  return /^(?:.*\/)?assets\//.exec(path)?.[0] ?? path.replace(/(?<=\/).*$/, '')
}

const deckExtensions = ['.marp.md', '.reveal.md', '.slidev.md']

/** The commands at the top of the first deck, with its files as they are seen from here; none where no deck was made. */
function commands({
  written,
  mains,
  folder,
}: BuildOutcome): readonly (readonly [label: string, command: string])[] {
  const decks = deckExtensions.map((extension) =>
    written.find(({ path }) => mains.has(path) && path.endsWith(extension)),
  )
  const deck = decks.find((one) => one !== undefined)
  if (deck === undefined) return []
  const home = folder + deck.path.replace(/[^/]*$/, '')
  const top = /^---\n([\s\S]*?)\n---\n/.exec(new TextDecoder().decode(deck.bytes))?.[1] ?? ''
  const lines = top.matchAll(/^# ([^:\n]+): +(npx .*)$/gm)
  return Array.from(lines, ([, label = '', command = '']) => [
    label,
    command.replace(/(?<= )[^\s-]\S*\.(?:md|pdf|css)(?= |$)/g, (file) => quoted(home + file)),
  ])
}

function openFirst({ written, mains, folder }: BuildOutcome): string | null {
  const openable = written.filter((file) => mains.has(file.path))
  const best = openable.find((file) => file.path.endsWith('.pdf')) ?? openable[0]
  return best === undefined ? null : `${folder}${best.path}`
}

/** A path as a shell takes it for one word. */
const quoted = (path: string): string => (/^[\w./~@%+=:,-]+$/.test(path) ? path : `"${path}"`)
