import type { Availability } from '@recapkit/content-model'
import { isSure, parseState, stated } from './state.ts'
import { canBeAnnounced } from './subjects.ts'

const nounOf =
  /^(?:(?:announcing|introducing|launching) )?(?:the )?((?:general availability|(?:public|private|limited|developer|technical) (?:preview|beta)|early access)) (?:of|for) \S/i
const nounAfterVerb = /^(?:announcing|introducing|launching) (?:the )?(preview|beta|GA) (?:of|for) \S/i
const nounElsewhere =
  /^(allgemeine verfügbarkeit|disponibilité générale|disponibilidad general|disponibilidade geral) (?:von|de|du|des|d’|del|do|da)\b/i

/** A version before its release: “SDK 6 Preview 4”, “Kotlin 2.0 RC1”. */
const versioned =
  /\b\d[\d.]* ((?:public |developer |technical )?(?:preview|beta|alpha|rc|release candidate)(?:[ .-]?\d[\d.]*)?)\s*$/i

const announcedVersion = /^(?:announcing|introducing) \S.*\s((?:preview|beta|alpha|rc)(?: \d[\d.]*)?)$/i

/** What a title states where it does not end in it: in front, in brackets in its middle, or as a verb in its middle. */
export function stateWithin(text: string): Availability | null {
  const [, inBrackets, inFront] =
    /^\s*(?:[([（［【]([^()[\]（）［］【】]+)[)\]）］】]|([^:–—]{2,24}?)(?:\s*[:：]|\s+[–—-]))\s*\S/.exec(
      text,
    ) ?? []
  const leading = parseState(inBrackets ?? inFront ?? '')
  // “[In development] Private preview: …” says it twice, and the second time in more words.
  const closer = leading === null || inBrackets === undefined ? null : stateWithin(afterBrackets(text))
  if (closer !== null) return closer
  if (
    leading !== null &&
    (leading.isClear ||
      leading.availability.stage === 'preview' ||
      inBrackets !== undefined ||
      (/\b(?:now|today|stable)$/i.test(inFront ?? '') && canBeAnnounced(text, false)))
  )
    return leading.availability
  const [, noun] = nounOf.exec(text) ?? nounAfterVerb.exec(text) ?? nounElsewhere.exec(text) ?? []
  if (/\S deprecation$/i.test(text)) return stated('deprecated', null)
  if (noun !== undefined) return parseState(noun)?.availability ?? null
  const [, numbered] = versioned.exec(text) ?? announcedVersion.exec(text) ?? []
  if (numbered !== undefined) return stated('preview', null)
  for (const { 1: words = '', index } of text.matchAll(/[([（]([^()[\]（）]{2,40})[)\]）]/g)) {
    const state = parseState(words)
    if (state === null || /^stable$/i.test(words)) continue
    if (canBeAnnounced(text, isSure(state)) && canBeAnnounced(text.slice(0, index), isSure(state)))
      return state.availability
  }
  const verb = /^(.*?\S)\s+(?:is|are)\s+now\s+(generally available|in (?:public |private )?preview)\b/i.exec(
    text,
  )
  return verb !== null && canBeAnnounced(verb[1] ?? '', true)
    ? (parseState(verb[2] ?? '')?.availability ?? null)
    : null
}

const afterBrackets = (text: string): string =>
  text.replace(/^\s*[([（［【][^()[\]（）［］【】]+[)\]）］】]\s*/, '')

const phrases =
  /\b(?:in (?:public|private|limited) preview|(?:public|private|limited) preview|generally available|general availability|coming soon)\b/gi

/** What a title of a list of announcements mentions in its middle: one stage in clear words; null for none, or several. */
export function stateMentioned(text: string): Availability | null {
  const states = [...text.matchAll(phrases)].map(([words]) => parseState(words)?.availability ?? null)
  const [first] = states
  if (first === undefined || first === null || !canBeAnnounced(text, true)) return null
  return states.every((state) => state?.stage === first.stage) ? first : null
}
