import { inlineText } from '@recapkit/content-model'
import { countWords } from '../condense/sentences.ts'
import type { Fit } from '../fit/fit.ts'
import { countLines } from '../fit/lines.ts'
import { fits } from '../fit/slide.ts'
import { largeStyles, room } from '../geometry.ts'
import { shownText } from '../shown-text.ts'
import type { Slide } from '../slide.ts'

/** Fewer words than this, the title's not counted, are set a step larger. */
const fewWords = 46

/** Slides of few words a step larger, where all slides of words alone that share a title can be. */
export function enlarge(slides: readonly Slide[], fit: Fit): readonly Slide[] {
  const groups: Slide[][] = []
  for (const slide of slides) {
    const last = groups.at(-1)
    if (last === undefined || slide.part === 1) groups.push([slide])
    else last.push(slide)
  }
  return groups.flatMap((group) => {
    const words = group.filter(isWordsAlone)
    const isRoomy = words.every((slide) => isShort(slide, fit) && fits(fit, { ...slide, large: true }))
    return isRoomy ? group.map((slide) => ({ ...slide, large: isWordsAlone(slide) })) : group
  })
}

const isWordsAlone = ({ kind, body }: Slide): boolean =>
  (kind === 'content' || kind === 'announcement') &&
  body.length > 0 &&
  body.every(
    (part) =>
      part.type === 'lead' || part.type === 'figures' || (part.type === 'bullets' && part.columns === 1),
  )

function isShort(slide: Slide, fit: Fit): boolean {
  const leads = slide.body.filter((part) => part.type === 'lead')
  const { width } = room(fit.page)
  return (
    countWords(shownText(slide)) - countWords(inlineText(slide.title)) < fewWords &&
    leads.every(({ text }) => countLines(text, largeStyles.lead, width, fit.measure) <= 2)
  )
}
