import { type Diagnostic, diagnostic } from '@recapkit/content-model'
import type { SlideOutline } from '@recapkit/slides'
import type { MeasuredSlide } from './measure-slides.ts'

/** Text under this size cannot be read from the back of a room, on a slide that is 720 px high. */
const smallest = 24

/**
 * What a browser found amiss on the slides of a deck, each with its number and the place in the source it comes from;
 * `planned` is null where nobody knows.
 */
export function judgeSlides(
  planned: readonly SlideOutline[] | null,
  measured: readonly MeasuredSlide[],
  path: string,
  format: string,
): readonly Diagnostic[] {
  if (planned !== null && planned.length !== measured.length) {
    const message = `The ${format} deck shows ${measured.length} slides where ${planned.length} were planned.`
    return [diagnostic('deck/slides', message, { path, at: null })]
  }
  return measured.flatMap((found, index) => {
    const slide = planned?.[index]
    const place = { path, at: slide?.position ?? null }
    const name = `Slide ${index + 1} of the ${format} deck, “${slide?.title ?? ''}”`
    const said: Diagnostic[] = []
    if (found.over !== null) {
      const { pixels, side, text } = found.over
      const where = side === 'inner' ? 'more than its box shows' : `past the ${side} edge`
      said.push(diagnostic('deck/overflow', `${name}: “${text}” goes ${pixels} px ${where}.`, place))
    }
    if (found.smallest !== null && found.smallest.size < smallest - 0.01) {
      const { size, text } = found.smallest
      said.push(diagnostic('deck/small-text', `${name}: “${text}” is ${size} px high.`, place))
    }
    for (const address of found.broken)
      said.push(diagnostic('deck/picture', `${name}: the picture ${address} does not show.`, place))
    if (found.contrast !== null) {
      const { ratio, text } = found.contrast
      said.push(
        diagnostic('deck/contrast', `${name}: “${text}” has a contrast of ${ratio.toFixed(1)}:1.`, place),
      )
    }
    return said
  })
}
