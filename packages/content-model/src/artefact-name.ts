import type { Artefact } from './exporter.ts'
import type { Words } from './words.ts'

/** What readers are told a document is: "PDF handout", "Slides (Marp)"; the name of its file when its format is not known. */
export function artefactName({ format, path }: Pick<Artefact, 'format' | 'path'>, words: Words): string {
  if (format === 'pdf') return words.handout
  if (format === 'docx') return words.wordDocument
  const deck = decks[format]
  return deck === undefined ? (path.split('/').at(-1) ?? path) : `${words.slides} (${deck})`
}

const decks: Readonly<Record<string, string>> = { marp: 'Marp', slidev: 'Slidev', reveal: 'reveal.js' }
