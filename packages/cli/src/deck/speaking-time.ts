import { countWords, type SlideOutline } from '@recapkit/slides'

/** How fast people speak who want to be understood: words a minute. */
export const wordsPerMinute = 130

/** How long the notes of a slide take to say, in minutes; code, addresses and the marks of lists are not said. */
export function speakingMinutes({ notes }: Pick<SlideOutline, 'notes'>): number {
  const said = notes
    .split('\n')
    .filter((line) => !/^ {4}/.test(line))
    .join('\n')
    .replace(/\bhttps?:\/\/\S+/g, ' ')
  return countWords(said) / wordsPerMinute
}
