import { letters } from '../conformance/expectation.ts'
import { gap } from './piece.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** What is read alike whatever an output makes of it: emoji by name, formulas, bytes in the wrong encoding and addresses are gaps. */
export function withGaps(text: string): string {
  return text
    .replace(/:[\w+-]+:/g, gap)
    .replace(/\$\$[\s\S]+?\$\$|\$(?=[^\s$])[^$]*[\\^_][^$]*\$|\\\([\s\S]+?\\\)/g, gap)
    .replace(/[Â-ô][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g, gap)
    .replace(/https?:\/\/\S+/g, gap)
}

/** The sentences of a block of text, those without a letter left out. */
export function sentencesOf(text: string): readonly string[] {
  return [...segmenter.segment(withGaps(text).replace(/\s+/g, ' '))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => letters(sentence) !== '')
}
