import { escapeAttribute, escapeText } from 'entities'
import { type Arguments, namedArgument } from './arguments.ts'
import { linkMarkup, type Markup } from './markup.ts'

const wordNames =
  'title heading header subheader summary badge name label caption text content quote message description desc subtitle author cite source attribution'.split(
    ' ',
  )
const addressNames = ['href', 'url', 'link', 'to', 'src', 'path']

/** What readers were to see of a tag that has no equivalent: its words, as a link where it has an address. */
export function keptMarkup(args: Arguments): Markup | null {
  const words = [
    ...new Set(
      wordNames.flatMap((name) => {
        const value = args.named.get(name)
        return value === undefined || isAddress(value) ? [] : [value]
      }),
    ),
    ...args.values.filter(isProse),
  ]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  const address = addressOf(args)
  if (address !== null) {
    const before = args.values.slice(0, Math.max(0, args.values.indexOf(address))).join(' ')
    return linkMarkup(address, words || before || address)
  }
  return words === '' ? null : { html: escapeText(words), block: false }
}

/** The address that a tag is given: on the web, or from the root where it is named as one. */
export function addressOf(args: Arguments): string | null {
  const named = namedArgument(args, ...addressNames)
  if (named !== null && (isAddress(named) || /^[/#]/.test(named) || isFile(named))) return named
  return args.values.find((value) => isAddress(value) || isFile(value)) ?? null
}

/** The opening tag of a link that a pair of tags encloses in one line. */
export function openingAnchor(address: string): string {
  return `<a href="${escapeAttribute(address)}">`
}

const isAddress = (value: string): boolean => /^https?:\/\/\S+$/i.test(value)

/** A file to be read or heard; pictures are shown, and pages of the site have tags of their own. */
const isFile = (value: string): boolean =>
  /^[^\s{}]+\.(?:pdf|pptx?|docx?|xlsx?|odp|zip|mp[34]|webm|ogg|wav|m4a)$/i.test(value)

/** Words for readers, unlike the names and numbers that steer a tag: several, a sentence, or one that begins as titles do. */
const isProse = (value: string): boolean =>
  !isAddress(value) &&
  !isFile(value) &&
  (/\p{L}\S*\s+\S/u.test(value) ||
    /\p{L}[.!?。！？]$/u.test(value) ||
    /^\p{Lu}\p{Ll}+$|[^\p{ASCII}]/u.test(value))
