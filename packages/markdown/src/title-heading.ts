import { type Inline, inlineText, slug } from '@recapkit/content-model'
import { paragraphOrFigures } from './figures.ts'
import type { Heading, Node } from './flow.ts'
import { beyondText, plain, tidy } from './inline-text.ts'

/** What a heading says as a title: its words; of pictures in it, such as a project's badges, only where it has no others. */
export function titleWords({ children }: Heading): string {
  const words = inlineText(withoutPictures(children)).replace(/\s+/g, ' ').trim()
  return words === '' ? inlineText(children) : words
}

/**
 * The flow without the heading that is the title: one of the first level, or what a post begins with. A title is text;
 * links, pictures and notes that the heading holds stand in its place.
 */
export function withoutTitle(flow: readonly Node[], title: string): readonly Node[] {
  const first = flow.findIndex((node) => node.type === 'heading')
  const heading = flow[first]
  if (heading?.type !== 'heading' || (heading.level > 1 && first > 0)) return flow
  const said = [titleWords(heading), inlineText(heading.children)].map((words) => slug(words))
  if (!said.includes(slug(title))) return flow
  const kept = tidy(beyondText(heading.children).flatMap((inline) => [inline, plain(' ')]))
  return flow.toSpliced(first, 1, ...paragraphOrFigures(kept, heading.position))
}

function withoutPictures(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.type === 'picture') return []
    return 'children' in inline && inline.type !== 'note'
      ? [{ ...inline, children: withoutPictures(inline.children) }]
      : [inline]
  })
}
