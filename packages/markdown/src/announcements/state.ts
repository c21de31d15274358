import { type Availability, noAvailability, type Stage, stages } from '@recapkit/content-model'
import { beginsAsWording, stageOf } from './wordings.ts'

/** What a wording states, and whether it could be of nothing else. */
export interface State {
  readonly availability: Availability
  /** False for everyday words ("available", "soon"). */
  readonly isClear: boolean
}

const parts =
  /\s*[,;–—]\s*|\s+-\s+|\s+(?:in|from|since|by|as of|ab|seit|depuis|à partir de|desde|a partir de)\s+(?!(?:a )?(?:private|public|limited|developer|technical|preview|beta|alpha|ga\b|general))|\s+(?:on|en|em|im|zum|am|le|el)\s+(?=(?:(?:le|the|el|o) )?(?:\d|(?:jan|feb|f[ée]v|m[aä]r|apr|avr|abr|ma[iy]|jui|jun|jul|aug|ao[uû]|ago|sep|set|o[ck]t|out|nov|de[czs]|dic|ene|dez)))/i
const isDate =
  /\b(?:q[1-4]|h[12]|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\w*\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|20\d\d年|\d{1,2}月/i
/** What names a place rather than going on with the sentence: a name, a region's code, or how many there are. */
const isPlace =
  /^(?:[\p{Lu}\p{N}\p{Lo}]|[a-z]{2}(?:-[a-z]+)+-\d|(?:all|most|many|some|selected?|every|several|limited|the|more|two|three|four|five|six|seven|eight|nine|ten|north|south|east|west|alle[nr]?|toute?s?|tous|todas?|todos)\b)/u
/** What will come, in the words of a promise; what follows has to be a time. */
const coming =
  /^(?:(?:is |are )?(?:coming|expected|planned|due)|will (?:launch|ship|arrive|land|follow|come|roll out|be (?:launched|released|available))|kommt|erscheint|startet|arrive(?:ra)?|sortira|llega(?:rá)?|chega(?:rá)?)(?: in| by| for| im| en| em| au| à l[’'])? ?((?:early |late |mid-?)?(?:this |next |later this )?\S+(?: 20\d\d)?)$/i
const season =
  /\b(?:year|spring|summer|autumn|fall|winter|week|month|quarter|frühjahr|frühling|sommer|herbst|printemps|automne|hiver|primavera|verano|otoño|invierno|verão|outono|inverno)\b|^été$/i

/** A date that follows its stage with nothing between them: “GA Nov 2023”. */
const dated = /^(\S.{0,40}?)\s+(\S+(?:\s+\d{1,2},?)?(?:\s+20\d\d)?)$/
/** “GA in July” is a promise, unlike “GA since July”. */
const promise = /^(?:ga|(?:generally )?available|general availability)\s+(?:in|by)\s/i
const promisedSoon =
  /^(?:generally )?available (?:in|within) ((?:\d+|a few|the (?:coming|next)(?: few)?) (?:days|weeks|months))$/i

/** What a short wording states ("GA in Q2 2023", "Preview, us-east-1"), with its date and regions; null for other words. */
export function parseState(words: string): State | null {
  const as = words.trim()
  const said = isSigned.test(as) ? as.replace(signs, '') : as
  const state = parseWords(said)
  return state === null || said === as ? state : { ...state, availability: { ...state.availability, as } }
}

/** Signs before and after the words: “✅ GA”, “GA 🎉”. */
const signs =
  /^(?:\p{Extended_Pictographic}|\ufe0f|\u200d|\s)+|(?:\p{Extended_Pictographic}|\ufe0f|\u200d|\s)+$/gu
const isSigned = /[\u203c-\u2bff\ud83c-\ud83f]/

function parseWords(as: string): State | null {
  if (/→|[-=]>/.test(as)) return parseChange(as)
  const soon = promisedSoon.exec(as)?.[1]
  if (soon !== undefined) return { availability: { ...stated('announced', as), when: soon }, isClear: true }
  const begins = beginsAsWording(as)
  const whole = begins ? stageOf(as) : null
  if (whole !== null) return { availability: stated(whole.stage, as), isClear: whole.isClear }
  const [, when = null] = coming.exec(as) ?? []
  if (when !== null && (isDate.test(when) || season.test(when)))
    return { availability: { ...stated('announced', as), when }, isClear: true }
  if (!begins) return null
  const noted = as.replace(/\s*[(（]([^()（）]+)[)）]$/, ', $1')
  const [, before = '', day = ''] = dated.exec(noted) ?? []
  const plain =
    isDate.test(day.split(' ', 1)[0] ?? '') && stageOf(before) !== null ? `${before}, ${day}` : noted
  const [wording = '', ...rest] = plain.split(parts)
  const stage = stageOf(wording)
  if (stage === null || rest.length === 0) return null
  const date = rest.find((part) => isDate.test(part)) ?? null
  const where = rest.filter(
    (part) => part !== date && part !== '' && !/^(?:today|now|heute|hoy|hoje)$/i.test(part),
  )
  const mostWords = stage.isClear ? 10 : 5
  if (where.some((part) => !isPlace.test(part) || part.split(' ').length > mostWords)) return null
  const isPromise = stage.stage === 'available' && date !== null && promise.test(as)
  const said = stated(isPromise ? 'announced' : stage.stage, as)
  return { availability: { ...said, when: date, where }, isClear: stage.isClear }
}

/** “Beta → GA”: what it has come to, where both are stages. */
function parseChange(as: string): State | null {
  const states = as.split(/\s*(?:→|[-=]>)\s*/).map((part) => parseState(part))
  const last = states.at(-1)
  if (states.length < 2 || last === null || last === undefined || states.includes(null)) return null
  return { ...last, availability: { ...last.availability, as } }
}

/** The availability that a short wording states; null for other words. */
export function stateOf(words: string): Availability | null {
  return parseState(words)?.availability ?? null
}

/** What a value of an attribute says: a stage's own name, or a wording; `none` is no announcement. */
export function stateNamed(value: string): Availability | 'none' | null {
  if (value.toLowerCase() === 'none') return 'none'
  const stage = stages.find((name): name is Stage => name === value.toLowerCase())
  return stage === undefined ? stateOf(value) : { ...noAvailability, stage, from: 'stated' }
}

/** True for a status that is said of announcements alone: “coming soon” is as often said of pictures of the day. */
export const isSure = ({ availability, isClear }: State): boolean =>
  isClear && availability.stage !== 'announced'

/** A stage in the author's words; null for none of them. */
export const stated = (stage: Stage, as: string | null): Availability => ({
  stage,
  when: null,
  where: [],
  as,
  from: 'stated',
})
