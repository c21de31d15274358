import type { SlideOutline } from '@recapkit/slides'

/** How fast people speak who want to be understood: words a minute. */
export const wordsPerMinute = 130

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu

/** How long the notes of a slide take to say, in minutes; code, addresses and the marks of lists are not said. */
export function speakingMinutes({ notes }: Pick<SlideOutline, 'notes'>): number {
  const said = notes
    .split('\n')
    .filter((line) => !/^ {4}/.test(line))
    .join('\n')
    .replace(/\bhttps?:\/\/\S+/g, ' ')
  const characters = said.match(unspaced)?.length ?? 0
  const words = said.replace(unspaced, ' ').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
  return (words + characters / 2) / wordsPerMinute
}
