import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { loadAssets, nodeHost } from '@recapkit/assets'
import type { ExportContext, Recap } from '@recapkit/content-model'
import { type RefusedBody, refusedBodies } from '@recapkit/slides/refused'
import { checkTogether } from '../conformance-tools/check-decks.ts'
import type { MeasuredDeck } from './measured-deck.ts'

/** So many bodies of a recap are held against a browser. */
const most = 40

/** Of one recap: how many bodies were refused while its deck was planned, and how many of them a browser has room for. */
export interface Refusals {
  readonly lang: string
  readonly refused: number
  readonly wrongly: number
}

/** What was refused of the recaps of a site, each with something refused, as one browser sees it. */
export async function refusals(
  recaps: readonly Recap[],
  root: string,
  context: ExportContext,
): Promise<readonly Refusals[]> {
  const home = mkdtempSync(join(tmpdir(), 'recap-refused-'))
  try {
    const kept: { lang: string; file: string; bodies: readonly RefusedBody[] }[] = []
    for (const recap of recaps) {
      const { value: assets } = await loadAssets(recap, nodeHost({ root, staticRoots: [] }), context.fonts)
      const { files, bodies } = await refusedBodies(recap, assets, context, most)
      if (bodies.length === 0) continue
      for (const { path, bytes } of files) {
        mkdirSync(dirname(join(home, path)), { recursive: true })
        writeFileSync(join(home, path), bytes)
      }
      kept.push({ lang: recap.lang, file: join(home, files[0]?.path ?? ''), bodies })
    }
    if (kept.length === 0) return []
    const files = kept.map(({ file }) => file)
    const decks: readonly MeasuredDeck[] = (await checkTogether(files, 'marp'))
      .decks as readonly MeasuredDeck[]
    return kept.map(({ lang, file, bodies }) => {
      const slides = decks.find(({ path }) => basename(path) === basename(file))?.slides ?? []
      const wrongly = bodies.filter(({ room }, index) => {
        const height = slides[index]?.measured?.height
        return height !== undefined && height <= room
      })
      return { lang, refused: bodies.length, wrongly: wrongly.length }
    })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
