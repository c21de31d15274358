import { type Availability, type Inline, inlineText, noAvailability } from '@recapkit/content-model'
import { beyondText, tidy } from '../inline-text.ts'
import { maySpeak } from './keywords.ts'
import { hasName } from './names.ts'
import { isSure, parseState, type State, stated } from './state.ts'
import { stateWithin } from './state-within.ts'
import { canBeAnnounced } from './subjects.ts'
import { stageAtStart } from './wordings.ts'

/** A title, and what it says of availability: "Glue for Ray (Preview)". */
export interface Titled {
  readonly title: readonly Inline[]
  readonly availability: Availability
}

/** What may part a title from a status at its end. */
const endings: readonly RegExp[] = [
  /^(.*?)\s*[([（［【「]([^()[\]（）［］【】「」]+)[)\]）］】」]\s*[.:：]?\s*$/s,
  /^(.*\S)\s+[-–—|]\s+([^-–—|]+?)\s*[.!:：]?\s*$/s,
  /^(.*\S)[:：]\s+([^:：]+?)\s*[.!]?\s*$/s,
]

/**
 * Parts a title from the status it ends in; the words go to `as` as they are. A status in front ("Preview: …") or in the
 * middle is left in the title, for the words are to be read in the author's order.
 */
export function splitTitle(title: readonly Inline[]): Titled {
  const text = inlineText(title)
  if (text.length > 400 || !maySpeak(text) || /[?？]\s*$/.test(text))
    return { title, availability: noAvailability }
  const badge = marked(title)
  if (badge !== null) return badge
  const { before: kept, said } = endOfTitle(title)
  const words = inlineText(said)
  for (const [before, state] of [...bracketed(words), ...worded(words)]) {
    const rest = tidy([...kept, ...cut(said, before.length)])
    if (canBeAnnounced(inlineText(rest), isSure(state)))
      return { title: rest, availability: ofPreview(inlineText(rest), state.availability) }
  }
  return { title, availability: stateWithin(text) ?? noAvailability }
}

type Split = readonly [before: string, state: State]

/** The words that a title ends in, plain or set apart by a mark, and what stands before them: a link, a picture. */
function endOfTitle(title: readonly Inline[]): {
  readonly before: readonly Inline[]
  readonly said: readonly Inline[]
} {
  const isWords = (inline: Inline): boolean =>
    inline.type === 'text' || (inline.type === 'emphasis' && inline.children.every(isWords))
  const start = title.findLastIndex((inline) => !isWords(inline)) + 1
  return { before: title.slice(0, start), said: title.slice(start) }
}

/** The first characters of some words, with their marks. */
function cut(inlines: readonly Inline[], length: number): readonly Inline[] {
  let left = length
  return inlines.flatMap((inline): readonly Inline[] => {
    const room = left
    left -= inlineText([inline]).length
    if (room <= 0) return []
    if (left >= 0) return [inline]
    if (inline.type === 'text') return [{ ...inline, value: inline.value.slice(0, room) }]
    return inline.type === 'emphasis' ? [{ ...inline, children: cut(inline.children, room) }] : []
  })
}

/**
 * A status that a mark alone sets apart, as a badge does: slanted, bold or raised words at the end, or code that is not
 * in small letters, as branches and flags are.
 */
function marked(title: readonly Inline[]): Titled | null {
  const last = title.at(-1)
  if (title.length < 2 || (last?.type !== 'emphasis' && last?.type !== 'code')) return null
  if (last.type === 'emphasis' && beyondText(last.children).length > 0) return null
  const words = inlineText([last]).replace(/^\s*[([（［]\s*|\s*[)\]）］]\s*$/g, '')
  const state = parseState(words)
  if (state === null || !(state.isClear || state.availability.stage === 'preview')) return null
  const rest = withoutSeparator(title.slice(0, -1))
  const before = inlineText(rest)
  if (last.type === 'code' && !(/\p{Lu}/u.test(words) && hasName.test(before))) return null
  if (/\b(?:is|are|to|from|for|of|a|the|and|or|with|in|now)$/i.test(before)) return null
  return canBeAnnounced(before, isSure(state))
    ? { title: rest, availability: ofPreview(before, state.availability) }
    : null
}

function withoutSeparator(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  return last?.type === 'text'
    ? tidy([...inlines.slice(0, -1), { ...last, value: last.value.replace(/[\s:：|·–—-]+$/, '') }])
    : inlines
}

function bracketed(text: string): readonly Split[] {
  return endings.flatMap((ending) => {
    const [, before = '', words = ''] = ending.exec(text) ?? []
    const state = words === '' ? null : parseState(words.replace(/[.!]$/, ''))
    // The stable one of some versions is no news.
    const isChannel = /^stable$/i.test(words) && /^(?:version|release|v)\b[ .]?\d[\d.]*$/i.test(before)
    return state === null || isChannel ? [] : [[before, state] as const]
  })
}

/** Words that may begin what a sentence says of a thing. */
const openings: ReadonlySet<string> = new Set(
  [
    'Public public Private private Limited limited Developer developer Technical technical',
    'is are has have will now goes went enter enters entered reaches reached hit hits move moves moved',
    'graduate graduates graduated launches launched ships release released announced discontinued deprecated available generally globally in coming GA',
    'ist sind wird jetzt nun ab allgemein kommt 정식 일반 퍼블릭 공개 비공개 프라이빗 프리뷰 미리 출시 곧 out rolling',
    'est sont sera désormais maintenant en está están ya é são já agora em deja dejará dejarán deixa deixará deixarão',
  ].flatMap((words) => words.split(' ')),
)

/** The last words of a title as a status, from the longest on. */
function worded(text: string): readonly Split[] {
  const words = [...text.matchAll(/\S+/g)]
  for (const { 0: word, index } of words.slice(1).slice(-10)) {
    if (!openings.has(word.replace(/[.!:：]+$/, ''))) continue
    const said = text.slice(index).replace(/[.!:：]+$/, '')
    const state = parseState(said)
    // “From beta to GA” is about the way there.
    const isObject =
      /\b(?:to|from|for|of|a|the|and|or|with)\s*$|^\s*(?:announcing|introducing|going|getting|reaching|join|our|new|first)\s*$/i.test(
        text.slice(0, index),
      )
    if (state !== null && !isObject && mayEnd(said, state))
      return [[text.slice(0, index).replace(/[\s,]+$/, ''), state]]
  }
  return withoutSpaces(text)
}

/** A clear wording says enough; an everyday one needs "now", a verb before it, or to be what was done ("released"). */
function mayEnd(said: string, { availability, isClear }: State): boolean {
  if (isClear) return true
  if (availability.where.length > 0) return /^(?:is |are )?now\b/i.test(said)
  if (/^(?:released|launched|announced)$/i.test(said)) return true
  return (
    /^(?:is|are|has|have|now|enter|launch|ship|goes|went|graduat\w+|mov\w+|promoted|in (?:public |private |limited |developer )?(?:preview|beta)|available|ist|sind|jetzt|ab|est|sont|désormais|maintenant|en|está|están|ya|é|são|já|agora|em)\b/i.test(
      said,
    ) && /\s/.test(said)
  )
}

/** Chinese and Japanese part the status by a particle or by nothing: "Xの一般提供を開始", "X 现已推出". */
function withoutSpaces(text: string): readonly Split[] {
  const match =
    /^(.*[^\sはがのを、，])\s*[はがのを、，]?\s*((?:一般提供|一般公開|近日|非推奨|パブリックプレビュー|プライベートプレビュー|提供終了|现已|現已|正式|全面|即将|即將|进入|進入|公测|内测|已弃用).*)$/su.exec(
      text,
    )
  const state = match === null ? null : stageAtStart((match[2] ?? '').replace(/[。！!.]+$/, ''))
  if (match === null || state === null || !state.isClear) return []
  const as = match[2] ?? ''
  return state.length < as.replace(/[。！!.]+$/, '').length
    ? []
    : [[match[1] ?? '', { availability: stated(state.stage, as), isClear: true }]]
}

/** A preview that is now available is a preview. */
function ofPreview(title: string, availability: Availability): Availability {
  const isPreview = availability.stage === 'available' && /\b(?:preview|beta|alpha)$/i.test(title)
  return isPreview ? { ...availability, stage: 'preview' } : availability
}
