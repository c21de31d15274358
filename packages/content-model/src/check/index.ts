import type { Diagnostic } from '../diagnostic.ts'
import type { Recap } from '../document.ts'
import { agedWording } from './aged-wording.ts'
import { altDuplicate } from './alt-duplicate.ts'
import { altText } from './alt-text.ts'
import type { Check, CheckContext } from './context.ts'
import { dateOrder } from './date-order.ts'
import { draftMark } from './draft-mark.ts'
import { duplicateAnnouncement } from './duplicate-announcement.ts'
import { emptySection } from './empty-section.ts'
import { linkText } from './link-text.ts'
import { localLink } from './local-link.ts'
import { noAvailabilityStated } from './no-availability.ts'
import { noLink } from './no-link.ts'

const checks: readonly Check[] = [
  altText,
  altDuplicate,
  emptySection,
  linkText,
  localLink,
  noAvailabilityStated,
  noLink,
  duplicateAnnouncement,
  dateOrder,
  draftMark,
  agedWording,
]

/** What is worth telling the author of any recap, whatever its source and its outputs. */
export function check(recap: Recap, context: CheckContext): readonly Diagnostic[] {
  return checks.flatMap((one) => one(recap, context))
}
