import type { Callout, Stage } from './document.ts'

/** The words that outputs add of their own, in one language. */
export interface Words {
  readonly atAGlance: string
  readonly contents: string
  readonly agenda: string
  readonly resources: string
  readonly links: string
  readonly notes: string
  readonly figure: string
  readonly announcement: string
  readonly availability: string
  readonly page: string
  readonly slide: string
  readonly by: string
  readonly thankYou: string
  readonly continued: string
  readonly stages: Readonly<Record<Stage, string>>
  readonly callouts: Readonly<Record<Callout['kind'], string>>
  readonly pictureMissing: string
  readonly pageOf: (page: string, pages: string) => string
  /** "15 announcements: 9 available, 5 in preview, 1 coming soon". */
  readonly counts: (total: number, stages: readonly (readonly [Stage | null, number])[]) => string
}

const en: Words = {
  atAGlance: 'At a glance',
  contents: 'Contents',
  agenda: 'Agenda',
  resources: 'Resources',
  links: 'Links',
  notes: 'Notes',
  figure: 'Figure',
  announcement: 'Announcement',
  availability: 'Availability',
  page: 'Page',
  slide: 'Slide',
  by: 'By',
  thankYou: 'Thank you',
  continued: 'continued',
  stages: {
    announced: 'Coming soon',
    'private-preview': 'Private preview',
    preview: 'Preview',
    available: 'Available',
    deprecated: 'Deprecated',
    retired: 'Retired',
  },
  callouts: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
    details: 'Details',
  },
  pictureMissing: 'Picture not available',
  pageOf: (page, pages) => `page ${page} of ${pages}`,
  counts(total, stages) {
    const parts = stages.map(
      ([stage, count]) => `${count} ${stage === null ? 'not stated' : inSentence[stage]}`,
    )
    const head = total === 1 ? '1 announcement' : `${total} announcements`
    return parts.length === 0 ? head : `${head}: ${parts.join(', ')}`
  },
}

const inSentence: Readonly<Record<Stage, string>> = {
  announced: 'coming soon',
  'private-preview': 'in private preview',
  preview: 'in preview',
  available: 'available',
  deprecated: 'deprecated',
  retired: 'retired',
}

const languages: Readonly<Record<string, Words>> = { en }

/** The words for a BCP 47 tag; English for a language that has none yet. */
export function wordsFor(lang: string): Words {
  const primary = lang.toLowerCase().split('-')[0] ?? 'en'
  return languages[primary] ?? en
}
