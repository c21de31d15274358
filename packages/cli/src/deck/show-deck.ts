import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MadeDeck } from './made-deck.ts'
import { type MeasuredSlide, measureSlides } from './measure-slides.ts'
import type { Chromium } from './open-chromium.ts'
import type { RenderedDeck } from './renderers.ts'

/** Lays a deck out in a folder of its own, which goes at the end, opens its page there, and measures its slides. */
export async function showDeck(
  deck: MadeDeck,
  browser: Chromium,
  { page, isReveal }: RenderedDeck,
): Promise<readonly MeasuredSlide[]> {
  const home = mkdtempSync(join(tmpdir(), 'recap-deck-'))
  try {
    for (const { path, bytes } of deck.files) {
      mkdirSync(dirname(join(home, path)), { recursive: true })
      writeFileSync(join(home, path), bytes)
    }
    const place = join(home, dirname(deck.main), 'deck.html')
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, deck.home === null ? page : basedAt(deck.home, page))
    const expression = `(${measureSlides.toString()})(${isReveal}).then(JSON.stringify)`
    return JSON.parse(await browser.evaluate(pathToFileURL(place).href, deck.size, expression))
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** The page with its relative addresses as seen from a folder. */
const basedAt = (folder: string, page: string): string =>
  page.replace('<meta charset="utf-8">', `$&<base href="${pathToFileURL(`${folder}/`).href}">`)
