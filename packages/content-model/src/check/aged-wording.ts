import type { Diagnostic } from '../diagnostic.ts'
import type { Position, Recap } from '../document.ts'
import { diagnostic } from '../rules.ts'
import { inlineText } from '../text.ts'
import { announcements, walkContent } from '../walk.ts'
import { type Check, type CheckContext, placeOf } from './context.ts'
import { gathered } from './gathered.ts'

const relativeDays: Readonly<Record<string, RegExp>> = {
  en: /\b(?:today|yesterday|tomorrow|tonight|(?:this|last|next) (?:week|month|year)|a few (?:days|weeks) ago|coming soon|recently announced)\b/gi,
  de: /(?<!\p{L})(?:heute|gestern|morgen früh|(?:diese|letzte|nächste)(?:n|r)? (?:Woche|Monat|Jahr)|demnächst)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:aujourd[’']hui|hier|demain|cette (?:semaine|année)|ce mois-ci|la semaine (?:dernière|prochaine)|prochainement|bientôt)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:hoy|ayer|esta semana|este (?:mes|año)|la semana (?:pasada|próxima)|próximamente)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:hoje|ontem|amanhã|esta semana|este (?:mês|ano)|semana (?:passada|que vem)|em breve)(?!\p{L})/giu,
  ja: /本日|今日|昨日|明日|今週|先週|来週|今月|先月|来月|近日公開/g,
  zh: /今天|昨天|明天|本周|上周|下周|本月|上个月|下个月|即将推出/g,
}
const month = 30

/** Words that were right on the day of writing: "today" after a month, "coming soon" after a year. */
export const agedWording: Check = (recap, context) => {
  const age = recap.published === null ? 0 : daysBetween(recap.published.iso, context.today)
  const language = relativeDays[recap.lang.toLowerCase().split('-')[0] ?? '']
  return [
    ...(age > month && language !== undefined ? agedDays(recap, language, context) : []),
    ...(age > 12 * month ? promises(recap) : []),
  ]
}

/** Each wording once, at its first place, with the lines of the others. */
function agedDays(recap: Recap, language: RegExp, context: CheckContext): readonly Diagnostic[] {
  const places = new Map<string, { readonly words: string; readonly at: Position }[]>()
  for (const node of walkContent(recap.children)) {
    if (node.type !== 'paragraph') continue
    const text = inlineText(node.children)
    // An explained sign or a cell says what the words mean, not when.
    if (text.length < (/\p{Script=Han}/u.test(text) ? 12 : 30)) continue
    for (const [words] of text.matchAll(language)) {
      const known = places.get(words.toLowerCase()) ?? []
      places.set(words.toLowerCase(), [...known, { words, at: placeOf(words, node.position, context) }])
    }
  }
  return [...places.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const lines = [...new Set(others.map(({ at }) => at.line))].filter((line) => line !== first.at.line)
    const also =
      lines.length === 0 ? '' : ` (again on line${lines.length === 1 ? '' : 's'} ${lines.join(', ')})`
    const message = `“${first.words}” no longer says when${also}.`
    return [
      diagnostic(
        'check/aged-wording',
        message,
        { path: recap.path, at: first.at },
        'Name the date, or the time that is meant.',
      ),
    ]
  })
}

function promises(recap: Recap): readonly Diagnostic[] {
  const cases = announcements(recap)
    .filter(({ announcement: { availability, group } }) => availability.stage === 'announced' && !group)
    .map(({ announcement: { title, position } }) => ({
      at: position,
      message: `“${inlineText(title)}” was still to come more than a year ago.`,
    }))
  const hint = 'Look up what became of it, and say as of when the recap speaks.'
  return gathered('check/aged-wording', cases, recap.path, hint)
}

/** Whole days between two ISO dates; the time of day is left aside. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000
}
