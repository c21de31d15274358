import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadAssets, nodeHost } from '@recapkit/assets'
import type { ExportContext, Recap } from '@recapkit/content-model'
import { refusedBodies } from '@recapkit/slides/refused'
import { checkDecks } from '../conformance-tools/check-decks.ts'
import type { MeasuredDeck } from './measured-deck.ts'

/** So many bodies of a recap are held against a browser. */
const most = 40

/** How many bodies were refused while a recap's deck was planned, and how many of them a browser has room for. */
export async function refusals(
  recap: Recap,
  root: string,
  context: ExportContext,
): Promise<{ readonly refused: number; readonly wrongly: number }> {
  const { value: assets } = await loadAssets(recap, nodeHost({ root, staticRoots: [] }), context.fonts)
  const { files, bodies } = await refusedBodies(recap, assets, context, most)
  if (bodies.length === 0) return { refused: 0, wrongly: 0 }
  const home = mkdtempSync(join(tmpdir(), 'recap-refused-'))
  try {
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(home, path)), { recursive: true })
      writeFileSync(join(home, path), bytes)
    }
    const [deck] = (await checkDecks(home, [files[0]?.path ?? ''], 'marp')).decks as readonly MeasuredDeck[]
    const heights = deck?.slides.map(({ measured }) => measured?.height ?? Number.POSITIVE_INFINITY) ?? []
    return {
      refused: bodies.length,
      wrongly: bodies.filter(({ room }, index) => (heights[index] ?? Number.POSITIVE_INFINITY) <= room)
        .length,
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
