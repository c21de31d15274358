import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unknownSite } from '../source.ts'
import { steps } from './index.ts'
import { isWrittenFor } from './platform.ts'
import type { Translation } from './translation.ts'

const folder = new URL('./', import.meta.url)
const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g

/** What the tests of the dialects let read: every literal in them, as a whole and line by line. */
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(literal)])
  .map(([, single, double, tick]) => (single ?? double ?? tick ?? '').replaceAll('\\n', '\n'))
  .map((text) => text.replace(/\\(.)/g, '$1'))
const fragments = [...new Set([...texts, ...texts.flatMap((text) => text.split('\n'))])]

const translation = (): Translation => ({
  path: 'a.md',
  site: unknownSite,
  report: () => undefined,
  fields: {},
  variables: new Map(),
  loops: new Set(),
  included: new Map(),
})

const ofPlatforms = steps.flatMap(({ platform, translate }) =>
  platform === null ? [] : [{ platform, translate }],
)

describe.each(ofPlatforms)('$translate.name', ({ platform, translate }) => {
  const { own, fence, shared } = platform
  const signs = [...own, ...(fence === undefined ? [] : [fence]), ...shared]

  it('is for posts whose signs all hold a mark', () => {
    const unmarked = signs.flatMap(({ pattern, marks }) =>
      fragments.filter((text) => text.search(pattern) >= 0 && !marks.some((mark) => text.includes(mark))),
    )
    expect(unmarked).toEqual([])
  })

  it('is tried by what the tests read', () => {
    const changed = fragments.filter(
      (text) => isWrittenFor(platform, text, unknownSite) && translate(text, translation()) !== text,
    )
    expect(changed.length).toBeGreaterThan(0)
  })
})
