import type { Announcement, Inline, Section } from '@recapkit/content-model'
import { withoutNotes } from '../condense/slice.ts'

/** A title as a slide shows it: the author's own hint, else its text without notes; a final colon belongs to running text. */
export function slideTitle({
  title,
  slide,
}: Pick<Announcement | Section, 'title' | 'slide'>): readonly Inline[] {
  if (slide?.title != null) return [{ type: 'text', value: slide.title, lang: null }]
  const text = withoutNotes(title)
  const last = text.at(-1)
  if (last?.type !== 'text') return text
  return [...text.slice(0, -1), { ...last, value: last.value.replace(/\s*[:：]\s*$/, '') }]
}
