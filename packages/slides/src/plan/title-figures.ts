import { type Announcement, type Block, build, type Section, walkInlines } from '@recapkit/content-model'

/** The pictures in a title as figures, which a slide can show; the title itself has their words. */
export function titleFigures({
  title,
  position,
}: Pick<Announcement | Section, 'title' | 'position'>): readonly Block[] {
  return [...walkInlines(title)].flatMap((node) =>
    node.type === 'picture' ? [{ ...build.figure('', ''), picture: node.picture, position }] : [],
  )
}
