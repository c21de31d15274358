import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { loadYaml } from '@recapkit/markdown/yaml'
import { pages, readSlides } from '@recapkit/slides'
import type { MadeDeck } from './made-deck.ts'

/** A deck that lies on the disk, made by recap and edited since or written by hand; null for any other file. `path` is absolute. */
export async function givenDeck(path: string): Promise<MadeDeck | null> {
  if (!path.endsWith('.md')) return null
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return null
  const text = new TextDecoder().decode(bytes).replace(/\r\n/g, '\n')
  const head = headOf(text)
  const format = formatOf(path, head)
  if (format === null) return null
  return {
    format,
    path,
    title: typeof head['title'] === 'string' ? head['title'] : basename(path),
    lang: typeof head['lang'] === 'string' ? head['lang'] : 'en',
    main: basename(path),
    text,
    files: [],
    slides: readSlides(text, format),
    home: dirname(path),
    size: pages[head['size'] === '4:3' ? '4:3' : '16:9'],
  }
}

/** The front matter of a deck; empty where it has none that can be read. */
function headOf(text: string): Readonly<Record<string, unknown>> {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1]
  try {
    const value: unknown = head === undefined ? null : loadYaml(head)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    // A deck whose front matter is broken is known by its name alone; its tool will say more.
    return {}
  }
}

/** By the name that recap gives its decks, else by what only decks have in their front matter. */
function formatOf(path: string, head: Readonly<Record<string, unknown>>): string | null {
  const named = /\.(marp|reveal|slidev)\.md$/.exec(path)?.[1]
  if (named !== undefined) return named
  if (head['marp'] === true) return 'marp'
  return 'revealOptions' in head ? 'reveal' : null
}
