import type { Stage } from './document.ts'
import { ar } from './words/ar.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { it } from './words/it.ts'
import { ja } from './words/ja.ts'
import { ko } from './words/ko.ts'
import { nl } from './words/nl.ts'
import { pt } from './words/pt.ts'
import { ru } from './words/ru.ts'
import type { Vocabulary } from './words/vocabulary.ts'
import { zh } from './words/zh.ts'

/** The words that outputs add of their own, in one language. */
export interface Words
  extends Omit<
    Vocabulary,
    | 'pageOf'
    | 'moreInNotes'
    | 'oneAnnouncement'
    | 'manyAnnouncements'
    | 'separators'
    | 'notStated'
    | 'inSentence'
  > {
  readonly pageOf: (page: string, pages: string) => string
  /** "+ 2 more in the notes". */
  readonly moreInNotes: (count: number) => string
  /** "15 announcements: 9 available, 5 in preview, 1 coming soon". */
  readonly counts: (total: number, stages: readonly (readonly [Stage | null, number])[]) => string
}

const vocabularies: Readonly<Record<string, Vocabulary>> = { en, de, fr, es, pt, it, nl, ja, zh, ko, ru, ar }

/** The words for a BCP 47 tag; English for a language that has none yet. */
export function wordsFor(lang: string): Words {
  const vocabulary = vocabularies[lang.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en
  const known = wordsOf.get(vocabulary)
  if (known !== undefined) return known
  const words = wordsIn(vocabulary)
  wordsOf.set(vocabulary, words)
  return words
}

/** Made once for each language: every part of every recap asks for them. */
const wordsOf = new Map<Vocabulary, Words>()

function wordsIn(vocabulary: Vocabulary): Words {
  return {
    ...vocabulary,
    pageOf: (page, pages) => vocabulary.pageOf.replace('{page}', page).replace('{pages}', pages),
    moreInNotes: (count) => number(vocabulary.moreInNotes, count),
    counts: (total, stages) => {
      const head = total === 1 ? vocabulary.oneAnnouncement : number(vocabulary.manyAnnouncements, total)
      const parts = stages.map(([stage, count]) =>
        number(stage === null ? vocabulary.notStated : vocabulary.inSentence[stage], count),
      )
      const [colon, comma] = vocabulary.separators
      return parts.length === 0 ? head : head + colon + parts.join(comma)
    },
  }
}

function number(pattern: string | readonly [one: string, many: string], value: number): string {
  const chosen = typeof pattern === 'string' ? pattern : pattern[value === 1 ? 0 : 1]
  return chosen.replace('{n}', String(value))
}
