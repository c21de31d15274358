import type { Callout, Stage } from '../document.ts'

/** The words of one language as data; `{n}`, `{page}` and `{pages}` stand for numbers. */
export interface Vocabulary {
  readonly atAGlance: string
  readonly contents: string
  readonly agenda: string
  readonly resources: string
  readonly links: string
  readonly notes: string
  readonly figure: string
  readonly table: string
  readonly announcement: string
  readonly availability: string
  readonly page: string
  readonly slide: string
  readonly by: string
  readonly thankYou: string
  readonly continued: string
  /** What a slide says of a list that it cuts. */
  readonly moreInNotes: string
  readonly announcements: string
  readonly recaps: string
  readonly downloads: string
  readonly feeds: string
  readonly tags: string
  readonly authors: string
  readonly events: string
  readonly skipToContent: string
  readonly all: string
  readonly updated: string
  readonly handout: string
  readonly wordDocument: string
  readonly slides: string
  readonly pictureMissing: string
  readonly pageOf: string
  readonly oneAnnouncement: string
  readonly manyAnnouncements: string
  /** Between the number of announcements and the list of their stages, and between two stages. */
  readonly separators: readonly [string, string]
  readonly notStated: string
  /** What a badge says. */
  readonly stages: Readonly<Record<Stage, string>>
  /** "5 in preview"; a pair where one of a kind is said in another way than many. */
  readonly inSentence: Readonly<Record<Stage, string | readonly [one: string, many: string]>>
  readonly callouts: Readonly<Record<Callout['kind'], string>>
}
