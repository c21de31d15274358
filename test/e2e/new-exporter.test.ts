import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

test('a new exporter compiles, is well formed and builds as it is made', () => {
  const copy = copyOfTheRepository()
  onTestFinished(() => rmSync(copy, { recursive: true }))
  const inCopy = (program: string, ...options: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(program, options, { cwd: copy, encoding: 'utf8' })
    return status === 0 ? 'passed' : stdout + stderr
  }

  execFileSync(process.execPath, ['scripts/new-exporter.mjs', 'epub', '--no-install'], { cwd: copy })
  symlinkSync(join(copy, 'packages/epub'), join(copy, 'node_modules/@recapkit/epub'), 'dir')

  expect(inCopy(bin('biome'), 'ci', 'packages/epub', 'packages/cli', 'test/boundaries')).toBe('passed')
  expect(inCopy(bin('tsc'), '-b', 'packages/cli')).toBe('passed')
  expect(inCopy(bin('vitest'), 'run', 'packages/epub', 'test/boundaries')).toBe('passed')
  const recap = join(copy, 'packages/cli/dist/bin.js')
  expect(inCopy(process.execPath, recap, 'build', 'content', '--format', 'epub', '--out', 'dist')).toBe(
    'passed',
  )
  expect(readdirSync(join(copy, 'dist', '2022-reinvent-sagemaker'))).toContain(
    '2022-reinvent-sagemaker.epub.txt',
  )
})

/** Its sources, with the installed packages of the real one and its own in place of ours. */
function copyOfTheRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'recapkit-'))
  const left = new Set(['node_modules', 'dist', '.git', '.turbo'])
  cpSync(root, copy, { recursive: true, filter: (path) => path === root || !left.has(basename(path)) })
  const installed = join(root, 'node_modules')
  mkdirSync(join(copy, 'node_modules/@recapkit'), { recursive: true })
  for (const name of readdirSync(installed))
    if (name !== '@recapkit') symlinkSync(join(installed, name), join(copy, 'node_modules', name))
  for (const name of readdirSync(join(installed, '@recapkit'))) {
    const home = name === 'test' ? 'test' : `packages/${name}`
    symlinkSync(join(copy, home), join(copy, 'node_modules/@recapkit', name), 'dir')
  }
  return copy
}
