import type { Report } from '../report.ts'
import { type FrontMatter, noFrontMatter } from './fields.ts'
import { readJson } from './json.ts'
import { readNamedLines } from './lines.ts'
import { readToml } from './toml.ts'
import { readYaml } from './yaml.ts'

/** A post's front matter, and its text with as many empty lines in its place. */
export interface Split {
  /** Null when there is one that cannot be read, which a diagnostic explains. */
  readonly frontMatter: FrontMatter | null
  readonly body: string
}

/** Larger ones take parsers too long and are no front matter any more. */
const mostCharacters = 65_536

type Reader = (source: string, line: number, report: Report) => FrontMatter | null

interface Form {
  /** Groups: what stands before the fields, the fields, what ends them. */
  readonly pattern: RegExp
  readonly read: Reader
}

const forms: readonly Form[] = [
  { pattern: /^(---[ \t]*\n)([\s\S]*?)((?:^|\n)(?:---|\.\.\.)[ \t]*(?=\n|$))/, read: readYaml },
  { pattern: /^(\+\+\+[ \t]*\n)([\s\S]*?)((?:^|\n)\+\+\+[ \t]*(?=\n|$))/, read: readToml },
  { pattern: /^(---toml[ \t]*\n)([\s\S]*?)((?:^|\n)---[ \t]*(?=\n|$))/, read: readToml },
  { pattern: /^((?:---json|;;;)[ \t]*\n)([\s\S]*?)((?:^|\n)(?:---|;;;)[ \t]*(?=\n|$))/, read: readJson },
  { pattern: /^()(\{[ \t]*\n[\s\S]*?\n\})((?=[ \t]*(?:\n|$)))/, read: readJson },
  {
    pattern: /^()((?:(?:title|date|author|tags|slug|category|summary|modified|status|lang):[^\n]*\n){2,})()/i,
    read: readNamedLines,
  },
]

/** Parts the front matter, in any form that generators know, from the text below it. */
export function splitFrontMatter(text: string, report: Report): Split {
  const lead = /^\s*/.exec(text)?.[0] ?? ''
  const fenced = /^(`{3,})[a-z]*[ \t]*\n(?=---[ \t]*\n)/i.exec(text.slice(lead.length))
  const start = lead.length + (fenced?.[0].length ?? 0)
  const rest = text.slice(start)
  for (const { pattern, read } of forms) {
    const match = pattern.exec(rest)
    if (match === null) continue
    const [whole, before = '', source = ''] = match
    if (read === readYaml && !looksLikeFields(source)) continue
    const line = countLines(text.slice(0, start) + before) + 1
    if (lead !== '' || fenced !== null) {
      const message = 'The front matter does not begin on the first line.'
      report('front-matter/tolerated', message, { line, column: 1 }, 'Move it to the top of the file.')
    }
    const body =
      blankLines(text.slice(0, start) + whole) + withoutFence(rest.slice(whole.length), fenced?.[1])
    if (source.length > mostCharacters) {
      report('front-matter/invalid', 'The front matter is over 64 KB.', { line, column: 1 })
      return { frontMatter: null, body }
    }
    return { frontMatter: read(source, line, report), body }
  }
  if (/^---[ \t]*\n\s*[\w-]+:\s/.test(rest)) {
    const message = 'The front matter is not closed.'
    report('front-matter/invalid', message, { line: 1, column: 1 }, 'End it with a line of three hyphens.')
    return { frontMatter: null, body: text }
  }
  return { frontMatter: noFrontMatter, body: text }
}

/** Text between two rules is no front matter unless it begins as fields do. */
function looksLikeFields(source: string): boolean {
  const first = source.split('\n').find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  if (first === undefined || /^\s*(?:["']?[\w.-]+["']?[ \t]*:(?:\s|$)|[{[]|[-?][ \t])/.test(first))
    return true
  return /^(?:title|date|layout|tags|author)[ \t]*:/m.test(source)
}

const countLines = (text: string): number => text.split('\n').length - 1

const blankLines = (text: string): string => '\n'.repeat(countLines(text))

function withoutFence(text: string, fence: string | undefined): string {
  if (fence === undefined) return text
  return text.replace(new RegExp(`^${fence}[ \\t]*$`, 'm'), '')
}
