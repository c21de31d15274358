import {
  type Announcement,
  announcements,
  availabilityLabel,
  inlineText,
  type Recap,
  wordsFor,
} from '@recapkit/content-model'
import { plainText } from '@recapkit/html'
import { digest } from './digest.ts'
import { type Moment, moment } from './moment.ts'

/** What an item is about, as far as its identity goes. */
export interface Subject {
  readonly recapId: string
  /** The source file. */
  readonly path: string
  /** Null for the recap as a whole. */
  readonly anchor: string | null
  /** The heading alone: the words for an availability may change without anything having happened. */
  readonly title: string
  /** ISO 8601, as the content states it. */
  readonly published: string | null
  readonly day: string | null
  /** Of what the content says, in 16 hexadecimal digits; empty when it says nothing. */
  readonly digest: string
}

/** The recap itself, then what it announces. */
export function subjectsOf(recap: Recap): readonly Subject[] {
  const date = firstDate(recap)
  const about = {
    recapId: recap.id,
    path: recap.path,
    published: date?.rfc3339 ?? null,
    day: date?.day ?? null,
  }
  return [
    { ...about, anchor: null, title: recapTitle(recap), digest: digest(recap.children) },
    ...products(recap).map((announcement) => ({
      ...about,
      anchor: announcement.id,
      title: announcementName(announcement),
      digest: digest(
        announcement.children.filter((node) => node.type !== 'announcement'),
        announcement.availability.as,
      ),
    })),
  ]
}

/** The day a recap appeared, or else that of its last change, or else the last day of its event. */
function firstDate({ published, updated, event }: Recap): Moment | null {
  const day = event?.ends ?? event?.starts ?? null
  const stamp = published ?? updated ?? (day === null ? null : { iso: day })
  return stamp === null ? null : moment(stamp)
}

/** The announcements that readers are told of: umbrellas are named on their products' items. */
export function products(recap: Recap): readonly Announcement[] {
  return announcements(recap)
    .map(({ announcement }) => announcement)
    .filter(({ group }) => !group)
}

/** A recap's title in a list; its id when it has none. */
export function recapTitle({ id, title }: Recap): string {
  return plainText(title) || id
}

/** "Amazon DataZone (Coming soon)". */
export function announcementTitle(announcement: Announcement, lang: string): string {
  const label = availabilityLabel(announcement.availability, wordsFor(lang))
  const name = announcementName(announcement)
  return label === '' ? name : `${name} (${label})`
}

function announcementName({ title, id }: Announcement): string {
  return plainText(inlineText(title)).replace(/\s*[:：]$/, '') || id
}
