import { reportEditorialComment } from './editorial.ts'
import type { Mark } from './flow.ts'
import type { Page } from './page.ts'

/**
 * What a comment says: `more` ends the summary, `slide: …` is a hint to the deck (`skip`, `only`, `break`,
 * `title="…"`, `bullets="…; …"`, `layout=…`, `picture=…`); a note to the editor is reported, and any other comment is nobody's.
 */
export function readComment(comment: string, line: number, page: Page): readonly Mark[] {
  if (/^\s*(?:more|truncate|excerpt)\s*$/i.test(comment)) return [{ type: 'more' }]
  const hint = /^\s*slide:\s*([\s\S]*?)\s*$/i.exec(comment)?.[1]
  if (hint !== undefined) return [readHint(hint)]
  reportEditorialComment(comment, line, page.report)
  return []
}

function readHint(written: string): Mark {
  const words = written
    .replace(/[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s,]+)/g, ' ')
    .toLowerCase()
    .split(/[\s,]+/)
  const value = (name: string): string | null => {
    const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s,]+))`, 'i').exec(written)
    return match?.[1] ?? match?.[2] ?? match?.[3] ?? null
  }
  const skip = words.includes('skip')
  const bullets = value('bullets')
  return {
    type: 'slide-hint',
    hint: {
      skip,
      breakBefore: words.includes('break'),
      title: value('title'),
      bullets:
        bullets
          ?.split(';')
          .map((one) => one.trim())
          .filter(Boolean) ?? null,
      layout: value('layout'),
      picture: value('picture'),
    },
    only: words.includes('only') ? 'deck' : skip ? 'handout' : null,
  }
}
