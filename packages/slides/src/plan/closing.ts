import { build, type Content, inlineText } from '@recapkit/content-model'
import { countWords } from '../condense/sentences.ts'
import type { Part, Slide } from '../slide.ts'
import { joined, type PlanContext, slide } from './context.ts'
import { fewSpoken } from './shared.ts'

/** The last section of a recap, where its one slide shows a single sentence: credits, or a word at parting. */
export interface Credit {
  readonly slide: Slide
  readonly text: Part & { readonly type: 'small' }
}

const fewWords = 32

/** What the last slide can say of the last section; null where that has more to show. */
export function creditOf(last: Slide, node: Content | undefined): Credit | null {
  const [lead, ...others] = last.body
  const isOwn = node?.type === 'section' && node.slide === null && last.anchors.join() === node.id
  if (!isOwn || last.kind !== 'content' || lead?.type !== 'lead' || others.length > 0) return null
  if (countWords(inlineText(lead.text)) > fewWords || countWords(last.notes) > fewSpoken) return null
  const text = [build.strong(last.title), build.text(' – '), ...lead.text]
  return { slide: last, text: { type: 'small', text } }
}

/** Thanks, the last words of the recap, and where the handout and the feed lie. */
export function closingSlide({ words, recap, places }: PlanContext, credit: Credit | null): Slide {
  const lines = places.map(
    ({ label, url }): Part => ({
      type: 'small',
      text: [build.text(`${label}: `), build.link(url.replace(/^https?:\/\//, ''), url)],
    }),
  )
  const title: Part = { type: 'small', text: [build.text(recap.title)] }
  const head = { kind: 'closing' as const, title: [build.text(words.thankYou)] }
  if (credit === null) return slide({ ...head, body: [title, ...lines] })
  const { anchors, notes, position } = credit.slide
  const body = [title, ...lines, credit.text]
  return {
    ...slide({ ...head, body, notes: joined(inlineText(credit.slide.title), notes), position }),
    anchors,
  }
}
