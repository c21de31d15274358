import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importsOf } from './imports.ts'
import { layers } from './layers.ts'

const root = new URL('../../', import.meta.url)
const packages = readdirSync(new URL('packages/', root))

/** The sources of a package with what they import; tests left out. */
function sources(name: string): readonly { path: string; text: string; imports: readonly string[] }[] {
  const folder = new URL(`packages/${name}/src/`, root)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8')
      return { path: `packages/${name}/src/${file}`, text, imports: importsOf(text) }
    })
}

const packageOf = (specifier: string): string | null =>
  specifier === 'recapkit' ? 'cli' : (/^@recapkit\/([^/]+)/.exec(specifier)?.[1] ?? null)

describe('layers', () => {
  it('know every package', () => {
    expect([...layers.keys()].sort()).toStrictEqual([...packages].sort())
  })

  describe.each(packages)('%s', (name) => {
    const own = layers.get(name) ?? Number.NaN
    it('imports from earlier layers alone', () => {
      const wrong = sources(name).flatMap(({ path, imports }) =>
        imports
          .map(packageOf)
          .filter((other) => other !== null && other !== name && !((layers.get(other) ?? Number.NaN) < own))
          .map((other) => `${path} imports ${other}`),
      )
      expect(wrong).toStrictEqual([])
    })
    it('declares earlier layers alone', () => {
      const manifest: { dependencies?: Record<string, string> } = JSON.parse(
        readFileSync(new URL(`packages/${name}/package.json`, root), 'utf8'),
      )
      const wrong = Object.keys(manifest.dependencies ?? {})
        .map(packageOf)
        .filter((other) => other !== null && !((layers.get(other) ?? Number.NaN) < own))
      expect(wrong).toStrictEqual([])
    })
  })
})

describe('the outside world', () => {
  // The last reads the drawing engine that is a dependency's WebAssembly file.
  const disk = [
    'packages/assets/src/node-host.ts',
    'packages/assets/src/remote/fetch-bytes.ts',
    'packages/assets/src/remote/public-address.ts',
    'packages/assets/src/remote/remote-pictures.ts',
    'packages/fonts/src/load.ts',
    'packages/assets/src/svg/draw.ts',
  ]
  const inner = packages.filter((name) => name !== 'cli').flatMap(sources)

  it('is reached by the command, the asset host and the font loader alone', () => {
    const reaching = inner
      .filter(({ imports }) =>
        imports.some((specifier) =>
          /^node:(fs|path|os|child_process|http|https|net|process)/.test(specifier),
        ),
      )
      .map(({ path }) => path)
      .filter((path) => !disk.includes(path))
    expect(reaching).toStrictEqual([])
  })

  it('gives no clock, no chance and no locale to an output', () => {
    const banned =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\btoLocale\w*\(|\bprocess\.(env|cwd)\b|\brandomUUID\b/
    const asking = inner.filter(({ text }) => banned.test(text)).map(({ path }) => path)
    expect(asking).toStrictEqual([])
  })
})
