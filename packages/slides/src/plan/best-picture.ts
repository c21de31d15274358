import type { Block, Figure, SlideHint } from '@recapkit/content-model'
import { isShown } from './context.ts'

/**
 * Some blocks with the picture that their author thinks best where a slide shows it: behind the first words, before any
 * other picture. Unchanged where no picture is named, or the one that is named is none of these.
 */
export function bestPictureFirst(blocks: readonly Block[], hint: SlideHint | null): readonly Block[] {
  const best = hint?.picture == null ? undefined : pictureNamed(blocks, hint.picture)
  if (best === undefined) return blocks
  const others = blocks.filter((block) => block !== best)
  const words = others.findIndex((block) => block.type === 'paragraph' && isShown(block))
  return [...others.slice(0, words + 1), best, ...others.slice(words + 1)]
}

/** The picture that a hint names by its file or the end of its path. */
export const pictureNamed = (blocks: readonly Block[], name: string): Figure | undefined =>
  blocks.find(
    (block): block is Figure =>
      block.type === 'figure' && (block.picture.src === name || block.picture.src.endsWith(`/${name}`)),
  )
