import LineBreaker from 'linebreak'

/** A place at which a line may end, or must. */
export interface Opportunity {
  readonly at: number
  readonly required: boolean
}

const longWord = 24

/**
 * Thai and Lao write no spaces between words. A dictionary would find the words, but differs from one version of the
 * runtime to the next; these ends of syllables are sure from the letters alone.
 */
const syllables =
  /(?<=[\u0E01-\u0E3A\u0E45-\u0E4E])(?=[\u0E40-\u0E44])|(?<=[\u0E30\u0E4C\u0E46\u0E2F])(?=[\u0E01-\u0E2E])|(?<=[\u0E81-\u0EBC\u0EC8-\u0ECD])(?=[\u0EC0-\u0EC4])|(?<=\u0EB0)(?=[\u0E81-\u0EAE])/g

const unspaced = /[\u0E01-\u0EFF]/

/**
 * Where Unicode (UAX #14) lets lines of running text end, but not inside names such as "C++" or "TCP/IP"; long
 * addresses and paths may also end a line after their separators.
 */
export function textBreaks(text: string): readonly Opportunity[] {
  const found: Opportunity[] = []
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const at = next.position
    const required = text[at - 1] === '\n'
    if (required || at === text.length || isSensible(text, at)) found.push({ at, required })
  }
  const more = withinWords(text)
  return more.length === 0 ? found : merged(found, more)
}

/** Places inside what Unicode takes for words. */
function withinWords(text: string): readonly number[] {
  const found: number[] = []
  for (const { 0: word, index } of text.matchAll(/\S{24,}/g))
    for (const separator of word.matchAll(/[/?&=_.#,;:-](?=[\p{L}\p{N}])/gu)) {
      const at = index + separator.index + 1
      if (separator.index > 2) found.push(at)
    }
  if (unspaced.test(text)) for (const { index } of text.matchAll(syllables)) found.push(index)
  return found
}

function merged(found: readonly Opportunity[], more: readonly number[]): readonly Opportunity[] {
  const known = new Map([
    ...more.map((at) => [at, false] as const),
    ...found.map(({ at, required }) => [at, required] as const),
  ])
  return [...known].map(([at, required]) => ({ at, required })).sort((one, other) => one.at - other.at)
}

/** Where a line of code may end when it is too long: after spaces and separators. */
export function codeBreaks(text: string): readonly Opportunity[] {
  const found = [...text.matchAll(/(?<=\S)[ ]+|[,;(){}[\]|&=/\\.]+(?=[^\s,;(){}[\]|&=/\\.])/g)].map(
    (match) => ({ at: match.index + match[0].length, required: false }),
  )
  return found.at(-1)?.at === text.length ? found : [...found, { at: text.length, required: false }]
}

function isSensible(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at] ?? ''
  if (before === '+' && after === '+') return false
  if (before === '/' || before === '\\') return wordAround(text, at).length > longWord
  if (before === '-') return !/(?:^|[\s(])\S-$/u.test(text.slice(Math.max(0, at - 3), at))
  return true
}

function wordAround(text: string, at: number): string {
  const start = text.slice(0, at).search(/\S+$/)
  const rest = text.slice(at).match(/^\S+/)?.[0] ?? ''
  return text.slice(start, at) + rest
}
