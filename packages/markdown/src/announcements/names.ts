/** A title that speaks of several things at once, as an umbrella does. */
export const collective: RegExp =
  /\b(?:tools|features|capabilities|services|updates|improvements|enhancements|announcements|launches|integrations|options|innovations|releases|additions|products|offerings|models|instances)\b/i

/** True of a title with a name of its own: a capital letter behind the first word, or numbers or capitals within. */
export const hasName: RegExp = /\S\s+\p{Lu}|\p{N}|\p{Lu}{2}|\p{Ll}\p{Lu}|\p{Lo}/u

/** Words that many titles share without being of one family. */
const common = new Set(
  'amazon aws azure google cloud microsoft new introducing announcing and the for with from your our into support now'.split(
    ' ',
  ),
)

/** The words of a title that may be names: four letters or more, and not common to many. */
export function namesIn(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return new Set(words.filter((word) => !common.has(word) && !collective.test(word)))
}
