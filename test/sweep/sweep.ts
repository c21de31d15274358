import { formats } from 'recapkit'
import { arrivedRow, leftOutRows, printTable, tell } from './report.ts'
import { type SweepResult, sweepSite } from './sweep-site.ts'

/**
 * `npm run sweep -- [--format NAMES] [--list] FOLDER…`: how many of the sentences, links and alternative texts of every
 * post, as remark, LiquidJS and the parser of the HTML standard read it, stand in the outputs of each format; what was
 * rightly left out, by the rule of its diagnostic (with `--list`, each with its line); then whatever did not arrive, with
 * its line, and source syntax that readers see. Exit code 1 when there is any of these last.
 */
async function sweep(argv: readonly string[]): Promise<number> {
  const at = argv.indexOf('--format')
  const names = at < 0 ? Object.keys(formats) : (argv[at + 1] ?? '').split(',')
  const folders = (at < 0 ? argv : argv.toSpliced(at, 2)).filter((one) => one !== '--list')
  if (folders.length === 0) {
    process.stderr.write('Usage: npm run sweep -- [--format pdf,docx] [--list] FOLDER…\n')
    return 2
  }
  const results = new Map<string, SweepResult>()
  for (const folder of folders) {
    const site = folder.split('/').filter(Boolean).at(-1) ?? folder
    results.set(site, await sweepSite(folder, names))
    process.stderr.write(`${site}: ${((results.get(site)?.milliseconds ?? 0) / 1000).toFixed(1)} s\n`)
  }
  const entries = [...results]
  printTable(
    ['site', 'posts', 'format', 'sentences', 'links', 'alternative texts', 'excused'],
    entries.flatMap(([site, result]) =>
      [...result.formats].map(([name, fared]) => arrivedRow(site, result.posts, name, fared)),
    ),
  )
  printTable(
    ['site', 'left out', 'rule of the diagnostic', 'count', 'shown all the same'],
    entries.flatMap(([site, result]) => leftOutRows(site, result)),
  )
  const troubles = entries.flatMap(([, { formats, leaks }]) => [
    ...[...formats].flatMap(([name, { missing, shown }]) => [
      ...missing.filter(({ rule }) => rule === null).map((one) => `missing in ${name}: ${tell(one)}`),
      ...shown.map((one) => `shown in ${name}: ${tell(one)}`),
    ]),
    ...leaks.map((leak) => `leak: ${leak}`),
  ])
  const excused = entries.flatMap(([, { formats, leftOut }]) => [
    ...leftOut.map((one) => `left out: ${tell(one)}`),
    ...[...formats].flatMap(([name, { missing }]) =>
      missing.filter(({ rule }) => rule !== null).map((one) => `excused in ${name}: ${tell(one)}`),
    ),
  ])
  const told = argv.includes('--list') ? [...excused, ...troubles] : troubles
  process.stdout.write(told.map((line) => `${line.replaceAll(/\s+/g, ' ')}\n`).join(''))
  return troubles.length > 0 ? 1 : 0
}

process.exitCode = await sweep(process.argv.slice(2))
