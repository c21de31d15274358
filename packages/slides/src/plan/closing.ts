import { build } from '@recapkit/content-model'
import type { Part, Slide } from '../slide.ts'
import { type PlanContext, slide } from './context.ts'

/** Thanks, and where the handout and the feed lie. */
export function closingSlide({ words, recap, places }: PlanContext): Slide {
  const lines = places.map(
    ({ label, url }): Part => ({
      type: 'small',
      text: [build.text(`${label}: `), build.link(url.replace(/^https?:\/\//, ''), url)],
    }),
  )
  const title: Part = { type: 'small', text: [build.text(recap.title)] }
  return slide({ kind: 'closing', title: [build.text(words.thankYou)], body: [title, ...lines] })
}
