import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unknownSite } from '../source.ts'
import { steps } from './index.ts'
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
  included: new Set(),
})

describe.each(steps.filter(({ signs }) => !signs.includes('')))('$translate.name', ({ signs, translate }) => {
  const holds = (text: string): boolean => signs.some((sign) => text.includes(sign))

  it('leaves every text without its signs', () => {
    const changed = fragments.filter((text) => !holds(text) && translate(text, translation()) !== text)
    expect(changed).toEqual([])
  })

  it('is tried by what the tests read', () => {
    const changed = fragments.filter((text) => translate(text, translation()) !== text)
    expect(changed.filter(holds).length).toBeGreaterThan(0)
  })
})
