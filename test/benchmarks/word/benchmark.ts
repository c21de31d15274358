// Time and peak memory of a Word document beside pandoc's of the same post, both as commands, in one run:
//     npm run bench:word -- [SECTIONS...]        (1, 100 and 1000 when none is given)
// Rounds alternate between the two, and the median is told. Needs pandoc and GNU time.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findProgram } from '../../conformance-tools/programs.ts'
import { post } from './post.ts'

interface Measurement {
  readonly seconds: number
  readonly megabytes: number
}

const rounds = 3
const bin = fileURLToPath(new URL('../../../../packages/cli/dist/bin.js', import.meta.url))
const [pandoc, time] = ['pandoc', 'time'].map((name) => findProgram(name) ?? missing(name))
const given = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'recap-bench-'))
try {
  console.log('| sections | command | s | against pandoc | peak MB | kB made |')
  console.log('|--:|---|--:|--:|--:|--:|')
  for (const count of given.length > 0 ? given : [1, 100, 1000]) compare(count)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function compare(count: number): void {
  const source = join(folder, `post-${count}.md`)
  writeFileSync(source, post(count))
  const [ours, theirs] = [join(folder, `post-${count}`, `post-${count}.docx`), join(folder, `${count}.docx`)]
  const recap = [process.execPath, bin, 'build', source, '--format', 'docx', '--out', folder]
  const converter = [pandoc ?? '', '--from', 'markdown', '--toc', '--output', theirs, source]
  const measured: { readonly recap: Measurement[]; readonly pandoc: Measurement[] } = {
    recap: [],
    pandoc: [],
  }
  for (let round = 0; round < rounds; round++) {
    measured.recap.push(run(recap))
    measured.pandoc.push(run(converter))
  }
  const yardstick = median(measured.pandoc.map((one) => one.seconds))
  for (const [name, all, made] of [
    ['recap build', measured.recap, ours],
    ['pandoc', measured.pandoc, theirs],
  ] as const) {
    const seconds = median(all.map((one) => one.seconds))
    const megabytes = median(all.map((one) => one.megabytes)).toFixed(0)
    const size = (statSync(made).size / 1000).toFixed(0)
    const cells = [count, name, seconds.toFixed(2), (seconds / yardstick).toFixed(2), megabytes, size]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

function run(command: readonly string[]): Measurement {
  const report = join(folder, 'time.txt')
  execFileSync(time ?? '', ['--format', '%e %M', '--output', report, ...command], { stdio: 'ignore' })
  const [seconds = Number.NaN, kilobytes = Number.NaN] = readFileSync(report, 'utf8')
    .trim()
    .split(' ')
    .map(Number)
  return { seconds, megabytes: kilobytes / 1000 }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function missing(name: string): never {
  console.error(`${name} is not installed; a package of that name brings it.`)
  process.exit(2)
}
