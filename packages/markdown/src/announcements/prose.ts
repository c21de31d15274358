import { type Availability, inlineText } from '@recapkit/content-model'
import type { Chapter } from '../outline.ts'
import { maySpeak } from './keywords.ts'
import { namesIn } from './names.ts'
import { parseState, stated } from './state.ts'
import { canBeAnnounced } from './subjects.ts'
import { stageAtStart } from './wordings.ts'

const announced =
  /\b(?:announc|introduc|releas|launch|unveil)\w*\b[^.]{0,60}?\b((?:general availability|GA|(?:public|private|limited|developer|technical) (?:preview|beta)|preview|beta)) (?:of|for) (.{2,200})/i
/** "We are releasing X", "Today we launched X": what is said on the day itself. */
const releasing =
  /^(?:today,? )?we(?:['’]re| are) (?:now |also |excited to be |thrilled to be |finally )*(?:releasing|launching|shipping) (.{2,200})|^today,? we(?:['’]ve| have)? (?:release|launch|ship)\w* (.{2,200})/i
const adverbs =
  /^(?:(?:today|also|and|finally|as of (?:today|now)|(?:at|during) [^,]{2,40}|last week|this week|yesterday|heute|aujourd’hui|hoy|hoje)[, ]+)+/i
const pronoun =
  /^(?:it|this|they|this (?:service|feature|capability|release)|das|dies|es|cela|ce service|esto|este servicio|isto|これ|本機能)$/i

/**
 * What the first sentence below a heading states of what the heading names: "Today we announced the general availability
 * of X", "X is now in public preview". Null when it speaks of something else, or in everyday words.
 */
export function stateInProse(chapter: Chapter): Availability | null {
  const first = chapter.children.find((child) => child.type !== 'figure')
  if (first?.type !== 'paragraph') return null
  const title = inlineText(chapter.heading.children)
  const text = inlineText(first.children)
  const sentence = (/^.*?(?:[.!?](?=\s|$)|[。！？])/s.exec(text)?.[0] ?? text).trim()
  if (sentence.length > 320 || !maySpeak(sentence) || /[?？]$/.test(sentence)) return null
  const [, noun, object = ''] = announced.exec(sentence) ?? []
  if (noun !== undefined && isAbout(object, title)) return parseState(noun)?.availability ?? null
  const [, releases, released] = releasing.exec(sentence) ?? []
  const own = releases ?? released ?? ''
  if (own !== '' && canBeAnnounced(title, false) && isAbout(own, title)) return stated('available', null)
  return (
    apposed(sentence, title) ??
    ofSubject(sentence.replace(adverbs, ''), title) ??
    withoutSpaces(sentence, title)
  )
}

/** “X, now in preview, does …”. */
function apposed(sentence: string, title: string): Availability | null {
  const [, subject = '', words = ''] = /^(\S.{1,80}?), (now \S[^,]{2,40}),\s/.exec(sentence) ?? []
  const state = words === '' || !isAbout(subject, title) ? null : parseState(words)
  return state === null || !canBeAnnounced(subject, state.isClear) ? null : state.availability
}

const verbs =
  /\s+(?=(?:is|are|was|were|became|becomes|reached|entered|has|have|will be|ist|sind|wird|est|sont|está|están|ya|é|são|já)\s)/gi

/** "X is now generally available in …": X is the title's thing or a pronoun, and the wording is clear, or "available today". */
function ofSubject(sentence: string, title: string): Availability | null {
  for (const { 0: space, index } of [...sentence.matchAll(verbs)].slice(0, 2)) {
    const subject = sentence.slice(0, index).trim()
    const rest = sentence.slice(index + space.length)
    const state = stageAtStart(rest)
    if (state === null || subject.split(/\s+/).length > 10) continue
    const said = rest.slice(0, state.length)
    const isToday =
      /\b(?:available (?:today|now)|now available)$/i.test(said) && /^[.!]?$/.test(rest.slice(state.length))
    if (!state.isClear && !isToday) continue
    if (pronoun.test(subject) || (canBeAnnounced(subject, state.isClear) && isAbout(subject, title)))
      return stated(state.stage, said.trim())
  }
  return null
}

function withoutSpaces(sentence: string, title: string): Availability | null {
  const at = title.length < 2 ? -1 : sentence.indexOf(title)
  if (at < 0 || !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(sentence)) return null
  const after = sentence.slice(at + title.length).replace(/^\s*(?:は|が|の|を|、|本日|新たに)*/, '')
  const state = stageAtStart(after)
  return state?.isClear ? stated(state.stage, after.slice(0, state.length)) : null
}

/** The words share a name with the title, or one holds the other whole. */
function isAbout(words: string, title: string): boolean {
  const [one, two] = [words.toLowerCase(), title.toLowerCase()]
  if (one.includes(two)) return true
  const family = namesIn(title)
  return family.size > 0 && [...family].filter((name) => namesIn(words).has(name)).length * 2 >= family.size
}
