/** A number with what it counts, in the author's words: "up to 10x", "lower latency". */
export interface KeyFigure {
  readonly value: string
  readonly label: string
}

const qualifier =
  '(?:(?:up to|as (?:much|many|few|little) as|more than|less than|fewer than|at least|at most|over|under|nearly|almost|about|around|roughly|approximately|only|just) )?'
const amount = '(?:[$€£]\\s?)?\\d+(?:[.,]\\d+)*'
const unit =
  '(?:\\s?(?:[x×](?![\\p{L}\\p{N}])|%|‰|percent\\b|times\\b|(?:k|M|B|bn|million|billion|trillion|thousand)\\b|(?:[KMGTP]i?B|ms|GHz|MHz|Gbps|Mbps|TB/s|GB/s|kW|MW|W|km|m)\\b))'
/** The words after a number belong to it as far as the next comma, stop or joining word. */
const label =
  '((?:[^\\S\\n]+(?!(?:and|or|but|compared|than|when|while|as|that|which|who|is|are|was|were|will|can|to|from|by|with|for|in|on|at|of|if|so)\\b)[^\\s,.;:()!?]+){1,5})'
const pattern = new RegExp(`(?<![\\p{L}\\p{N}.\\-/$€£])(${qualifier}${amount}${unit})${label}`, 'giu')

/**
 * Numbers that say how much something gained, as their author put them ("up to 10x lower latency"), qualifier and all;
 * never a year, a version or a part of a name. At most `limit`, in the order of the text.
 */
export function keyFigures(text: string, limit: number): readonly KeyFigure[] {
  const found: KeyFigure[] = []
  for (const match of text.matchAll(pattern)) {
    const value = match[1]
    const words = match[2]
    if (value === undefined || words === undefined || found.length === limit) continue
    found.push({ value: value.trim(), label: words.trim() })
  }
  return found
}

/** True for a figure that compares ("3x", "40 %"), and so says something when it stands alone. */
export const isGain = ({ value }: KeyFigure): boolean => /[x×%‰]$|percent$|times$/i.test(value)
