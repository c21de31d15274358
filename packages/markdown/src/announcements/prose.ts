import { type Availability, type Inline, inlineText } from '@recapkit/content-model'
import type { Chapter, Outline } from '../outline.ts'
import { maySpeak } from './keywords.ts'
import { hasName, namesIn } from './names.ts'
import { isSure, parseState, stated } from './state.ts'
import { canBeAnnounced, isStatusLabel } from './subjects.ts'
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
  if (!linesOf(first).some(maySpeak)) return null
  const title = inlineText(chapter.heading.children)
  const labelled = ofLabel(first, title)
  if (labelled !== null) return labelled
  if (first?.type === 'quote') return ofWhole(linesOf(first)[0] ?? '', title)
  if (first?.type !== 'paragraph') return null
  const [sentence = '', ...others] = sentencesIn(inlineText(first.children))
  if (sentence.length > 320 || /[?？]$/.test(sentence)) return null
  const bare = ofBare(sentence, title) ?? ofWhole(others.at(-1) ?? '', title)
  if (bare !== null) return bare
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

/** The first words of a block: those of a paragraph, or of the first items of a list. */
function linesOf(block: Outline | undefined): readonly string[] {
  if (block?.type === 'paragraph') return labelledLines(block.children)
  if (block?.type === 'quote') return linesOf(block.children[0])
  if (block?.type !== 'list') return []
  return block.items
    .slice(0, 6)
    .flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? [inlineText(first.children)] : []))
}

/** A paragraph's text, cut at breaks and before bold words that end in a colon. */
function labelledLines(inlines: readonly Inline[]): readonly string[] {
  const lines: string[] = ['']
  for (const inline of inlines) {
    const words = inlineText([inline])
    const begins = inline.type === 'break' || (inline.type === 'emphasis' && /[:：]\s*$/.test(words))
    if (begins && lines.at(-1)?.trim() !== '') lines.push(words)
    else lines[lines.length - 1] += words
  }
  return lines
}

/** “Status: GA”, on a line or in a list of its own below the heading. */
function ofLabel(block: Outline | undefined, title: string): Availability | null {
  for (const line of linesOf(block).slice(0, 6)) {
    const [, label = '', value = ''] = /^([^:：]{4,30})[:：]\s*(\S.{1,60})$/.exec(line.trim()) ?? []
    if (value === '' || !isStatusLabel.test(label)) continue
    const state = parseState(value.replace(/\.$/, ''))
    if (state !== null && canBeAnnounced(title, isSure(state))) return state.availability
  }
  return null
}

const sentencesIn = (text: string): readonly string[] =>
  (text.match(/.+?(?:[.!?](?=\s|$)|[。！？]|$)/gs) ?? []).map((sentence) => sentence.trim())

/** A sentence that says nothing else, in clear words. */
function ofWhole(sentence: string, title: string): Availability | null {
  if (sentence.length > 90 || !maySpeak(sentence)) return null
  const state = parseState(sentence.replace(/[.!。！]$/, ''))
  return state?.isClear && state.availability.stage !== 'announced' && canBeAnnounced(title, true)
    ? state.availability
    : null
}

/** A sentence that says nothing else, or goes on after a comma: “Now generally available.”, “Coming later this year.” */
function ofBare(sentence: string, title: string): Availability | null {
  const words = /^[^,;:.!。、，]{2,90}/.exec(sentence)?.[0] ?? ''
  const state = parseState(words)
  if (state === null || !canBeAnnounced(title, isSure(state))) return null
  const { stage, when } = state.availability
  // What goes on after a comma may speak of anything but of what has a name.
  if (/^[,，、]/.test(sentence.slice(words.length)) && !hasName.test(title)) return null
  const isSaid =
    stage === 'announced'
      ? when !== null && !/^(?:pre-?)?announced\b/i.test(words)
      : state.isClear || today.test(words)
  return isSaid ? state.availability : null
}

const today =
  /^(?:launched|released|available|out|shipping|disponibles?|disponíve(?:l|is)|verfügbar|ab sofort verfügbar) (?:today|now|as of today|dès maintenant|dès aujourd[’']hui|à partir d[’']aujourd[’']hui|ab sofort|ab heute|desde hoy|a partir de hoy|a partir de hoje)$/i

/** “X, now in preview, does …”, “We began with X, now in preview”. */
function apposed(sentence: string, title: string): Availability | null {
  const [, subject = '', words = ''] = /^(\S.{1,80}?), (now \S[^,]{2,40}),\s/.exec(sentence) ?? []
  const state = words === '' || !isAbout(subject, title) ? null : parseState(words)
  if (state !== null) return canBeAnnounced(subject, state.isClear) ? state.availability : null
  const at = sentence.toLowerCase().indexOf(title.toLowerCase())
  const [, after = ''] = /^,? (now \S.*)$/s.exec(at < 0 ? '' : sentence.slice(at + title.length)) ?? []
  const begun = after === '' || !canBeAnnounced(title, false) ? null : stageAtStart(after)
  const said = after.slice(0, begun?.length ?? 0)
  return begun !== null && (begun.isClear || within.test(said)) ? stated(begun.stage, said.trim()) : null
}

const within = /\bin (?:preview|beta|alpha)$/i
const present = /^(?:is|are|has been|have been|ist|sind|est|sont|está|están|é|são)\b/i

const verbs =
  /\s+(?=(?:is|are|was|were|went|goes|became|becomes|reached|entered|has|have|will be|ist|sind|wird|est|sont|está|están|ya|é|são|já)\s)/gi

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
    const isNow = within.test(said) && present.test(said)
    if (!state.isClear && !isToday && !isNow) continue
    if (
      (pronoun.test(subject) && canBeAnnounced(title, false)) ||
      (canBeAnnounced(subject, state.isClear) && isAbout(subject, title))
    )
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
