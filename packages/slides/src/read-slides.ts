import { countWords } from './condense/sentences.ts'
import type { SlideOutline } from './outline.ts'

/** What a directive of Marp or a hint of reveal.js looks like in a comment; any other comment of Marp is a note. */
const directive = /^\s*(?:[_$]?[a-zA-Z]+:|\.(?:slide|element):)/

/**
 * The slides of a deck in Markdown as far as its text tells: where each begins, its first heading, its notes. Rules in
 * code and in comments begin no slide of Marp.
 */
export function readSlides(text: string, format: string): readonly SlideOutline[] {
  const lines = text.split('\n')
  const first = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0
  const slides: { line: number; text: string[] }[] = [{ line: first + 1, text: [] }]
  let until: RegExp | null = null
  for (const [index, line] of lines.entries()) {
    if (index < first) continue
    if (until === null && /^-{3,}\s*$/.test(line)) {
      const isMatter =
        format === 'slidev' && slides.at(-1)?.text.every((one) => /^(?:[\w-]+:.*|\s*)$/.test(one)) === true
      if (isMatter) slides.pop()
      slides.push({ line: index + 2, text: [] })
      continue
    }
    slides.at(-1)?.text.push(line)
    if (format !== 'reveal') until = opaqueUntil(line, until)
  }
  return slides.map(({ line, text: shown }) => outlineOf(line, shown.join('\n'), format))
}

/** What ends the code or the comment that a line is in, or begins; null where no such thing is open behind it. */
function opaqueUntil(line: string, until: RegExp | null): RegExp | null {
  if (until !== null) return until.test(line) ? null : until
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence}${fence[0]}*\\s*$`)
  return /<!--(?!.*-->)/.test(line) ? /-->/ : null
}

function outlineOf(line: number, text: string, format: string): SlideOutline {
  const [body = '', spoken = ''] = format === 'reveal' ? text.split(/^\s*notes?:/im) : [text]
  const comments = Array.from(text.matchAll(/<!--([\s\S]*?)-->/g), ([, comment = '']) => comment.trim())
  const notes =
    format === 'reveal' ? spoken.trim() : comments.filter((one) => !directive.test(one)).join('\n\n')
  const shown = body.replace(/<!--[\s\S]*?-->|<style>[\s\S]*?<\/style>/g, '').trim()
  const title = /^#{1,6} +(.*)$/m.exec(shown)?.[1] ?? ''
  return {
    kind: 'content',
    title: title.replace(/<[^>]*>[^<]*<\/[^>]*>|[*_`]/g, '').trim(),
    part: 1,
    parts: 1,
    position: { line, column: 1 },
    text: shown,
    words: countWords(shown.replace(/!?\[([^\]]*)\]\([^)]*\)|<[^>]*>/g, '$1')),
    notes,
    height: 0,
    room: 0,
  }
}
