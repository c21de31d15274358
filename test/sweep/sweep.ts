import { formats } from 'recapkit'
import { sweepSite } from './sweep-site.ts'

/** `npm run sweep -- [--format NAMES] FOLDER…`: a table row a site, then whatever did not arrive; exit code 1 when anything did not. */
async function sweep(argv: readonly string[]): Promise<number> {
  const at = argv.indexOf('--format')
  const names = at < 0 ? Object.keys(formats) : (argv[at + 1] ?? '').split(',')
  const folders = at < 0 ? argv : argv.toSpliced(at, 2)
  if (folders.length === 0) {
    process.stderr.write('Usage: npm run sweep -- [--format pdf,docx] FOLDER…\n')
    return 2
  }
  const troubles: string[] = []
  process.stdout.write(`| site | posts | seconds | leaks | ${names.join(' | ')} |\n`)
  process.stdout.write(`|---|--:|--:|--:|${names.map(() => '--:').join('|')}|\n`)
  for (const folder of folders) {
    const result = await sweepSite(folder, names)
    const shares = names.map((name) => {
      const { looked, missing } = result.formats[name] ?? { looked: 0, missing: [] }
      troubles.push(...missing.map((one) => `${name}: ${one}`))
      return `${looked - missing.length} of ${looked}`
    })
    troubles.push(...result.leaks.map((leak) => `leak: ${leak}`))
    const cells = [
      folder.split('/').filter(Boolean).at(-1),
      result.posts,
      (result.milliseconds / 1000).toFixed(1),
      result.leaks.length,
      ...shares,
    ]
    process.stdout.write(`| ${cells.join(' | ')} |\n`)
  }
  process.stdout.write(troubles.map((trouble) => `${trouble.replaceAll('\n', ' ')}\n`).join(''))
  return troubles.length > 0 ? 1 : 0
}

process.exitCode = await sweep(process.argv.slice(2))
