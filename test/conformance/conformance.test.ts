import { loadAssets } from '@recapkit/assets'
import {
  type Assets,
  build,
  type ExportContext,
  type Exporter,
  everything,
  type OutputFile,
  type Recap,
  type Result,
} from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { formats } from 'recapkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { deepFreeze } from './deep-freeze.ts'
import { expectationOf, missingFrom } from './expectation.ts'
import { readBack } from './read-back.ts'
import type { TextFound } from './text-found.ts'

const svg = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#0B5CAD"/></svg>',
)
const host = { read: async (path: string) => (path.includes('missing') ? null : svg) }

let context: ExportContext
const assetsOf = new Map<Recap, Assets>()

beforeAll(async () => {
  context = {
    site: {
      title: 'Harbour news',
      url: 'https://example.org/',
      lang: 'en',
      description: 'News',
      author: null,
    },
    brand: { accent: '#0B5CAD', logo: null },
    fonts: await loadFonts(),
    addresses: (id, format) => `${id}/${id}.${format}`,
  }
})

async function run(exporter: Exporter, recap: Recap): Promise<Result<readonly OutputFile[]>> {
  const assets = assetsOf.get(recap) ?? (await loadAssets(recap, host, context.fonts)).value
  assetsOf.set(recap, assets)
  return exporter.scope === 'recap'
    ? exporter.export(recap, assets, context)
    : exporter.export([{ recap, assets, made: [] }], context)
}

const frozen = deepFreeze(structuredClone(everything))
const bare = deepFreeze(build.recap('', []))

describe.each(Object.keys(formats))('%s', (name) => {
  let exporter: Exporter
  let first: Result<readonly OutputFile[]>
  let read: readonly TextFound[]

  beforeAll(async () => {
    const format = formats[name]
    if (format === undefined) throw new Error(`no format ${name}`)
    exporter = await format.load({ paper: 'a4' })
    first = await run(exporter, frozen)
    const back = await Promise.all(first.value.map(readBack))
    read = back.filter((one) => one !== null)
  })

  it('makes the same bytes of a frozen recap twice', async () => {
    const second = await run(exporter, frozen)
    expect(second.value.map((file) => file.path)).toStrictEqual(first.value.map((file) => file.path))
    for (const [index, file] of first.value.entries())
      expect(Buffer.from(file.bytes).equals(second.value[index]?.bytes ?? Buffer.alloc(0)), file.path).toBe(
        true,
      )
  })

  it('keeps its files inside the output folder, each path once', () => {
    const paths = first.value.map((file) => file.path)
    expect(paths.length).toBeGreaterThan(0)
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of paths) expect(path).toMatch(/^(?!\/)(?!.*(^|\/)\.\.?(\/|$))[^\\:]+$/)
  })

  it('says of everything it cannot show where it stands', () => {
    const homeless = first.diagnostics.filter(
      (found) => found.rule === 'export/not-rendered' && (found.place?.at ?? null) === null,
    )
    expect(homeless).toStrictEqual([])
    expect(first.diagnostics.filter((found) => found.severity === 'error')).toStrictEqual([])
  })

  it('holds every sentence, note, availability, link and alternative text, of missing pictures too', () => {
    expect(missingFrom(expectationOf(frozen), read)).toStrictEqual({ lines: [], links: [], alts: [] })
  })

  it('makes something of a recap without title, text, date or author', async () => {
    const made = await run(exporter, bare)
    expect(made.value.length).toBeGreaterThan(0)
    for (const file of made.value) expect(file.bytes.length).toBeGreaterThan(0)
  })
})
