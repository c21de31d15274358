import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesOf } from '../conformance-tools/built.ts'
import { valuesOf } from '../conformance-tools/programs.ts'
import { recap } from '../sweep/run-recap.ts'
import type { MeasuredDeck } from './measured-deck.ts'

interface ReadDeck {
  readonly file: string
  readonly slides: readonly { readonly title: string; readonly notes: string }[]
}

interface ShownDeck {
  readonly slides: readonly {
    readonly over: number
    readonly smallest: number
    readonly broken: readonly string[]
  }[]
}

/** What Slidev makes of a site's decks: which its parser reads as planned, and what is amiss with those that it shows. */
export interface SlidevReading {
  /** By language, how many decks were read as planned, of how many. */
  readonly read: ReadonlyMap<string, readonly [asPlanned: number, all: number]>
  readonly shown: number
  readonly faults: readonly string[]
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
const spoken = (notes: string): string =>
  letters(notes.replace(/^[\s\u2060\u200B>•-]*(?:\d{1,9}[.)](?:\s|$))+/gm, ''))

/** Reads every Slidev deck of a site with Slidev's parser, and shows the first `samples` of them in a browser. */
export async function readWithSlidev(
  folder: string,
  planned: readonly MeasuredDeck[],
  chromium: string,
  samples: number,
): Promise<SlidevReading> {
  const out = mkdtempSync(join(tmpdir(), 'recap-slidev-'))
  const faults: string[] = []
  const read = new Map<string, readonly [number, number]>()
  try {
    await recap('build', folder, '--out', out, '--format', 'slidev', '--future', '--drafts')
    const files = filesOf(out, '.slidev.md')
    const decks = await valuesOf<ReadDeck>(process.execPath, ['read-decks.mjs', 'slidev', ...files])
    for (const deck of decks) {
      const plan = planned.find((one) => isSame(one, deck))
      const lang = plan?.lang ?? ''
      const [good, all] = read.get(lang) ?? [0, 0]
      read.set(lang, [good + (plan === undefined ? 0 : 1), all + 1])
      if (plan === undefined) faults.push(`slidev: ${deck.file.slice(out.length)} is not read as planned`)
    }
    for (const file of files.slice(0, samples)) {
      const [deck] = await valuesOf<ShownDeck>(process.execPath, ['show-slidev.mjs', chromium, file])
      for (const [index, { over, smallest, broken }] of deck?.slides.entries() ?? [])
        if (over > 1 || smallest < 24 || broken.length > 0)
          faults.push(
            `slidev: ${file.slice(out.length)}, slide ${index + 1}: ${JSON.stringify({ over, smallest, broken })}`,
          )
    }
    return { read, shown: Math.min(samples, files.length), faults }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** True where titles and notes of every slide are those that were planned. */
function isSame({ slides }: MeasuredDeck, read: ReadDeck): boolean {
  return (
    slides.length === read.slides.length &&
    slides.every(({ title, notes }, index) => {
      const other = read.slides[index]
      const begins = letters(other?.title ?? '').startsWith(letters(title))
      return begins && spoken(other?.notes ?? '') === spoken(notes)
    })
  )
}
