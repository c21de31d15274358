/**
 * How a word of each wording that states an availability begins, with a letter of ASCII, before which `\b` finds the boundary:
 * a text without any need not be looked at closely.
 */
const words = [
  'avail|preview|alpha|beta|experimental|canary|ga\\b|early access|candidate|invit|coming|soon|announc|preannounc|upcoming',
  'planned|development|later this year|next year|next month|next week|next quarter|expected|due |launch|releas|deprecat|retire|discontin|end[- ]of|eol\\b',
  'sunset|shut down|shutting down|no longer|stable\\b|graduat|rolling out|out now|wait ?list|removed|rc\\b',
  'verfügbar|vorschau|vorab|veröffentlicht|erhältlich|demnächst|bald|angekünd|geplant|veraltet|eingestellt|abgekünd',
  'unterstützt|kommt|erscheint',
  'dispon|préver|aperçu|bêta|préliminaire|avant-première|publi|lanc|annonc|bientôt|brevemente|venir|prévu|prochain|obsol',
  'dépréci|retir|arrêt|abandonn',
  'lanz|lanç|vista previa|versión|próxim|pronto|anunciad|prévia|visualiza|breve|liberad|descontinu|encerr|anteprima|in arrivo|prossimamente|presto|rilasciat',
]

/** The same in Chinese, Japanese and Korean. */
const signs =
  /プレビュー|ベータ|アルファ|提供|公開|公开|配信|利用可能|リリース|近日|発表|予定|非推奨|終了|预览|預覽|测试|測試|公测|内测|邀测|邀请|候选|发布|發布|推出|可用|上线|上線|版本|即将|即將|到来|弃用|棄用|停用|下线|廃止|停止|开放|上市|支持|正式版|프리뷰|미리|베타|알파|출시|예정|정식|일반|공개|종료|중단|가능|단종/
const hasSigns = /[\u30a0-\u9fff\uac00-\ud7af]/

const keywords = new RegExp(`\\b(?:${byFirstLetter(words.join('|').split('|'))})`, 'i')

/** True for a text that may state an availability; false for one that does not. */
export function maySpeak(text: string): boolean {
  return keywords.test(text) || (hasSigns.test(text) && signs.test(text))
}

/** Alternatives that begin alike in one group, which one look at a letter passes over. */
function byFirstLetter(alternatives: readonly string[]): string {
  const groups = new Map<string, string[]>()
  for (const one of alternatives) {
    const first = one.charAt(0)
    groups.set(first, [...(groups.get(first) ?? []), one.slice(1)])
  }
  return [...groups].map(([first, rests]) => `${first}(?:${rests.join('|')})`).join('|')
}
