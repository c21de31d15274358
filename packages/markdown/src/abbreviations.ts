import { type Content, type Inline, type Note, uniqueSlug } from '@recapkit/content-model'
import { replaceOutsideCode } from './dialect/translation.ts'
import { plain } from './inline-text.ts'
import type { Page } from './page.ts'
import { mapInlines } from './rewrite.ts'

/** `*[HTML]: Hypertext Markup Language` as PHP Markdown Extra, kramdown and Python-Markdown have it. */
export interface Abbreviation {
  readonly short: string
  readonly long: string
  readonly line: number
}

const definition = /^\*\[([^\]\n]+)\]:[ \t]*([^\n]*)$/gm

/** Parts the definitions of abbreviations from the text, which keeps its number of lines. */
export function takeAbbreviations(text: string): {
  readonly text: string
  readonly abbreviations: readonly Abbreviation[]
} {
  const abbreviations: Abbreviation[] = []
  if (!text.includes('*[')) return { text, abbreviations }
  const rest = replaceOutsideCode(text, definition, ({ groups: [, short = '', long = ''], at }) => {
    abbreviations.push({ short: short.trim(), long: long.trim(), line: at.line })
    return ''
  })
  return { text: rest, abbreviations }
}

/** What an abbreviation stands for becomes a note where the text first has it; `markdown/unresolved-reference` where it has none. */
export function spellOut(
  content: readonly Content[],
  abbreviations: readonly Abbreviation[],
  page: Page,
): readonly Content[] {
  if (abbreviations.length === 0) return content
  const waiting = new Map(abbreviations.map((one) => [one.short, one]))
  const names = [...waiting.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const spelled = mapInlines(
    content,
    (title) => title,
    (inlines) =>
      inlines.flatMap((inline) => (inline.type === 'text' ? inText(inline.value, inline.lang) : [inline])),
  )
  for (const { short, line } of waiting.values())
    page.report(
      'markdown/unresolved-reference',
      `The abbreviation “${short}” is not used.`,
      { line, column: 1 },
      'Remove it.',
    )
  return spelled

  function inText(value: string, lang: string | null): readonly Inline[] {
    const parts: Inline[] = []
    let from = 0
    for (const match of value.matchAll(anywhere)) {
      const found = waiting.get(match[0])
      if (found === undefined) continue
      waiting.delete(match[0])
      const end = match.index + match[0].length
      parts.push({ type: 'text', value: value.slice(from, end), lang }, noteOf(found))
      from = end
    }
    const rest = value.slice(from)
    return rest === '' ? parts : [...parts, { type: 'text', value: rest, lang }]
  }

  function noteOf({ short, long, line }: Abbreviation): Note {
    const position = { line, column: 1 }
    const children = [plain(`${short}: ${long}`)]
    const id = uniqueSlug(`note-${short}`, page.footnotes.ids)
    return {
      type: 'note',
      id,
      position,
      children: [{ type: 'paragraph', children, position, only: null, slide: null }],
    }
  }
}
