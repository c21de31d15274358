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

const named =
  '(?:title|date|authors?|tags|slug|category|summary|modified|status|lang)[ \\t]*:[^\\n]*(?:\\n|$)'
const anyName = '(?:[a-z][\\w-]*:(?!\\/\\/)| {4,}\\S)[^\\n]*(?:\\n|$)'
/** Lines of which the first and another have names that Pelican knows. */
const namedLines = new RegExp(`^()(${named}(?:(?!${named})${anyName})*${named}(?:${anyName})*)()`, 'i')

/** Fields of Hexo, which a line of hyphens ends and nothing begins. */
const endedLines =
  /^()((?=(?:[^\n]+\n)*?(?:title|date)[ \t]*:)(?:[\w-]+[ \t]*:[^\n]*\n|[ \t]+\S[^\n]*\n|-[ \t][^\n]*\n){2,})(-{3,}[ \t]*(?=\n|$))/

const forms: readonly Form[] = [
  { pattern: /^(-{3,}[ \t]*\n)((?:[\s\S]*?\n)??)((?:-{3,}|\.{3})[ \t]*(?=\n|$))/, read: readYaml },
  { pattern: /^(\+{3,}[ \t]*\n)((?:[\s\S]*?\n)??)(\+{3,}[ \t]*(?=\n|$))/, read: readToml },
  { pattern: /^(---toml[ \t]*\n)((?:[\s\S]*?\n)??)(---[ \t]*(?=\n|$))/, read: readToml },
  { pattern: /^((?:---json|;;;)[ \t]*\n)((?:[\s\S]*?\n)??)((?:---|;;;)[ \t]*(?=\n|$))/, read: readJson },
  { pattern: /^(---(?:js|javascript|coffee)[ \t]*\n)([\s\S]*?\n)(---[ \t]*(?=\n|$))/, read: refuseCode },
  { pattern: /^()(\{[ \t]*\n[\s\S]*?\n\})((?=[ \t]*(?:\n|$)))/, read: readJson },
  { pattern: /^()(\{[ \t]*"[^\n]*\})((?=[ \t]*(?:\n|$)))/, read: readJson },
  { pattern: endedLines, read: readYaml },
  { pattern: namedLines, read: readNamedLines },
]
/** Fields that generators know. */
const knownField =
  /^[ \t]*["']?(?:title|date|layout|tags?|authors?|categor(?:y|ies)|slug|description|draft|published|lang|permalink|summary|excerpt|cover|image|aliases|url|id|name|type|weight|pubDate|event)["']?[ \t]*:/im
/** What may stand before the fields: empty lines, and comments to tools. */
const before = /^(?:\s+|<!--[\s\S]*?-->)*/

/** Parts the front matter, in any form that generators know, from the text below it. */
export function splitFrontMatter(text: string, report: Report): Split {
  const lead = before.exec(text)?.[0] ?? ''
  const fenced = /^(`{3,})[a-z]*[ \t]*\n(?=---[ \t]*\n)/i.exec(text.slice(lead.length))
  const start = lead.length + (fenced?.[0].length ?? 0)
  const rest = text.slice(start)
  for (const { pattern, read } of forms) {
    const match = pattern.exec(rest)
    if (match === null) continue
    const [whole, opening = '', source = ''] = match
    if (read === readYaml && !looksLikeFields(opening, source)) continue
    const line = countLines(text.slice(0, start) + opening) + 1
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
  return unclosed(text, report) ?? { frontMatter: noFrontMatter, body: text }
}

/** Fields that nothing closes end with the first line that is none; null when the text does not begin with fields. */
function unclosed(text: string, report: Report): Split | null {
  const match =
    /^(---[ \t]*\n)((?:(?:["']?[\w-]+["']?[ \t]*:(?:[ \t][^\n]*)?|[ \t]+\S[^\n]*|-[ \t][^\n]*)(?:\n|$))+)/.exec(
      text,
    )
  const [whole, opening = '', source = ''] = match ?? []
  if (whole === undefined || source.length > mostCharacters || !knownField.test(source)) return null
  const at = { line: countLines(whole) + 1, column: 1 }
  report(
    'front-matter/tolerated',
    'The front matter is not closed.',
    at,
    'End it with a line of three hyphens.',
  )
  return {
    frontMatter: readYaml(source, countLines(opening) + 1, report),
    body: blankLines(whole) + text.slice(whole.length),
  }
}

/** Text between two rules is no front matter unless it begins as fields do. */
function looksLikeFields(opening: string, source: string): boolean {
  // A rule of another length, or an empty line below it, is more likely to stand above text.
  if ((opening.trim() !== '---' || /^[ \t]*\n[ \t]*\S/.test(source)) && !knownField.test(source)) return false
  const first = source.split('\n').find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  if (first === undefined || /^\s*(?:["']?[\w.-]+["']?[ \t]*:(?:\s|$)|[{[]|[-?][ \t])/.test(first))
    return true
  return /^(?:title|date|layout|tags|author)[ \t]*:/m.test(source)
}

/** Front matter that is a program; none is ever run. */
function refuseCode(_source: string, line: number, report: Report): FrontMatter | null {
  const hint = 'Write the fields as YAML.'
  report('front-matter/invalid', 'The front matter is code, which is never run.', { line, column: 1 }, hint)
  return null
}

const countLines = (text: string): number => text.split('\n').length - 1

const blankLines = (text: string): string => '\n'.repeat(countLines(text))

function withoutFence(text: string, fence: string | undefined): string {
  if (fence === undefined) return text
  return text.replace(new RegExp(`^${fence}[ \\t]*$`, 'm'), '')
}
