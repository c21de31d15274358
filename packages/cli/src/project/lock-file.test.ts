import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Lock } from '@recapkit/rss'
import { expect, onTestFinished, test } from 'vitest'
import { readLockFile, writeLockFile } from './lock-file.ts'
import { lockName } from './lock-text.ts'

const item = { path: 'a.md', anchor: null, published: null, updated: null, digest: '', gone: false }
const lock: Lock = {
  version: 1,
  host: 'a.example',
  items: {
    'tag:a.example,2024:b': { ...item, title: 'yes: "#" {it} – 日本語 \\ - null' },
    'tag:a.example,2024:a': { ...item, title: '' },
  },
}

function folder(text: string | null = null): string {
  const made = mkdtempSync(join(tmpdir(), 'recap-lock-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  if (text !== null) writeFileSync(join(made, lockName), text)
  return made
}

test('a lock is read as it was written: a line for each item, in the order of their ids', async () => {
  const root = folder()
  await writeLockFile(root, lock)
  expect(await readLockFile(root)).toEqual({ value: lock, diagnostics: [] })
  const lines = readFileSync(join(root, lockName), 'utf8').split('\n')
  expect(lines.filter((line) => line.startsWith('  - {"id":'))).toHaveLength(2)
  expect(lines.findIndex((line) => line.includes('2024:a'))).toBeLessThan(
    lines.findIndex((line) => line.includes('2024:b')),
  )
})

test('what a person made of it is read as YAML', async () => {
  const root = folder()
  await writeLockFile(root, lock)
  const text = readFileSync(join(root, lockName), 'utf8')
  const byHand = text
    .replace('version: 1', 'version:  1 # the first')
    .replace(
      / {2}- \{(.*)\}\n/,
      (_, fields: string) => `  - ${fields.replace(/(^|,)"(\w+)":/g, '\n    $2: ').trim()}\n`,
    )
  expect(byHand).not.toBe(text)
  expect(await readLockFile(folder(byHand))).toEqual({ value: lock, diagnostics: [] })
})

test('a lock that cannot be written is an error, and the one before stays', async () => {
  const root = folder('version: 1\nhost: null\nitems: []\n')
  mkdirSync(join(root, `.${lockName}.part`))
  expect(await writeLockFile(root, lock)).toMatchObject([{ rule: 'output/unwritable', severity: 'error' }])
  expect((await readLockFile(root)).value?.items).toEqual({})
})

test('a lock of nothing is read back, and a missing one is none', async () => {
  const root = folder()
  expect(await readLockFile(root)).toEqual({ value: null, diagnostics: [] })
  await writeLockFile(root, { version: 1, host: null, items: {} })
  expect((await readLockFile(root)).value).toEqual({ version: 1, host: null, items: {} })
})

test('what is no lock is an error', async () => {
  for (const text of ['', 'version: [', 'items: []\n', 'version: 1\nhost: null\nitems: [{ id: tag:x }]\n']) {
    const { value, diagnostics } = await readLockFile(folder(text))
    expect(value, text).toBeNull()
    expect(diagnostics, text).toMatchObject([{ rule: 'site/damaged-lock', severity: 'error' }])
  }
})

test('of a merge that git left open both sides count, in either style of marks', async () => {
  const root = folder()
  await writeLockFile(root, lock)
  const whole = readFileSync(join(root, lockName), 'utf8')
  const [head = '', ours = '', theirs = ''] = whole.split(/(?= {2}- )/)
  const styles = [
    `${head}<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`,
    `${head}<<<<<<< HEAD\n${ours}||||||| base\n  - { id: "tag:lost" }\n=======\n${theirs}>>>>>>> other\n`,
  ]
  for (const text of styles) {
    const { value, diagnostics } = await readLockFile(folder(text))
    expect(value).toEqual(lock)
    expect(diagnostics).toMatchObject([{ rule: 'site/merged-lock', severity: 'warning' }])
  }
})
