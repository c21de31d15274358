// Time and memory of feeds beside two libraries that print the same items, ready-made, in one run:
//     npm run bench:feeds -- [COUNT...]        (1000 and 10000 when none is given)
// Each measurement is a process of its own; rounds alternate between printers, and the median is told.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Measurement } from './measure.ts'
import { printers } from './printers.ts'
import { itemsText } from './recapkit.ts'
import { recaps } from './recaps.ts'

/** Large sites vary less, and take long. */
const roundsOf = (count: number): number => (count < 5000 ? 5 : 3)
const given = process.argv.slice(2).map(Number)
const script = fileURLToPath(new URL('./measure.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'recap-bench-'))
try {
  console.log('| items | printer | ms | against feedsmith | MB above the input | MB made |')
  console.log('|--:|---|--:|--:|--:|--:|')
  for (const count of given.length > 0 ? given : [1000, 10_000]) {
    const file = join(folder, `${count}.json`)
    writeFileSync(file, await itemsText(recaps(count, false)))
    for (const row of await rows(count, file)) console.log(row)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function rows(count: number, file: string): Promise<readonly string[]> {
  const names = Object.keys(printers)
  const measured = new Map<string, Measurement[]>(names.map((name) => [name, []]))
  for (let round = 0; round < roundsOf(count); round++)
    for (const name of names) measured.get(name)?.push(measure(name, count, file))
  const middle = (name: string, of: (one: Measurement) => number): number =>
    median(measured.get(name)?.map(of) ?? [])
  const yardstick = middle('feedsmith: RSS alone', (one) => one.milliseconds)
  return names.map((name) => {
    const milliseconds = middle(name, (one) => one.milliseconds)
    const ratio = (milliseconds / yardstick).toFixed(2)
    const memory = middle(name, (one) => one.megabytes).toFixed(0)
    const made = (middle(name, (one) => one.bytes) / 1e6).toFixed(1)
    return `| ${count} | ${name} | ${milliseconds.toFixed(0)} | ${ratio} | ${memory} | ${made} |`
  })
}

function measure(name: string, count: number, file: string): Measurement {
  const options = ['--expose-gc', script, name, String(count), file]
  return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' }))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
