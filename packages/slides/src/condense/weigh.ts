import { type Inline, inlineText } from '@recapkit/content-model'
import { countWords } from './sentences.ts'

/** What points to a sentence that is not on the slide: a pronoun near the beginning, a joining word, "too", "below". */
const dangling =
  /^(?:\S+\s){0,2}(?:this|these|those|it|they|them|its|their)\b|^(?:that|he|she|his|her|such as|as well as|as (?:mentioned|said|noted|described)|then|so|here|there|but|and|or|also|however|yet|both|another|the (?:former|latter|others?|same|rest))\b|,? (?:too|as well|below|above|earlier|as follows)\b[,.;]?(?=\s|$)|\b(?:too,|(?:above|below)\b)/i
const news =
  /\b(?:new|now|can|introduc\w+|announc\w+|launch\w*|first|support\w*|releas\w+|availab\w+|lets?|allows?|offers?|provides?)\b/i
const personal = /\b(?:I|I['’]m|I['’]ve|my|me|stay tuned)\b/

/** A name: a capital or a digit inside a word, or a capital in the middle of a sentence. */
const names = /\p{L}[\p{Lu}\d]|(?<=[\p{Ll},] )\p{Lu}\p{Ll}/u
/** Languages in which every noun has a capital. */
const capitalised = /^(?:de|lb)\b/i

/** What a sentence loses that points back to one which is not shown. */
export const danglingWeight = 2.5

/** True for a sentence that says little without the one before it. */
export const dangles = (plain: string): boolean => dangling.test(plain)

/** How much a sentence deserves a place on a slide: figures, bold words, news, names and the author's own lists count for it. */
export function weigh(text: readonly Inline[], listed: boolean, order: number, lang: string): number {
  const plain = inlineText(text)
  const words = countWords(plain)
  let weight = order === 0 ? 1 : 0
  if (text.some((inline) => inline.type === 'emphasis' && inline.kind === 'strong')) weight += 2
  if (listed) weight += 2
  if (/\d/.test(plain)) weight += 2
  if (news.test(plain)) weight += 1.5
  if (names.test(plain) && !capitalised.test(lang)) weight += 1
  if (dangles(plain)) weight -= danglingWeight
  if (personal.test(plain)) weight -= 1
  if (/[?!]$/.test(plain)) weight -= 1.5
  if (/[:：]$/.test(plain)) weight -= 4
  if (words < 4 && !listed) weight -= 4
  return weight - Math.max(0, words - 20) / 6
}
