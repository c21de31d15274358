/** What stands for a thing in a sentence ("What is coming soon"), or makes a condition of it, is no product. */
const isNoName =
  /^\s*(?:what|which|who|how|why|when|where|while|if|once|until|unless|after|before|because|although|since|whether|this|that|these|those|there|here|it|they|we|you|i|more|everything|all|now|also|not|wenn|sobald|falls|was|wie|warum|quand|si|lorsque|cuando|quando|se|cómo|como|qué|que)(?:[’']s|[’']re)?(?:[\s,]|$)/i

/** What is made of an event rather than announced at it: everyday words of availability speak of these as well. */
const isAboutEvent =
  /\b(?:videos?|recordings?|replays?|slides?|decks?|talks?|sessions?|keynotes?|tickets?|registration|agenda|schedule|speakers?|photos?|pictures|transcripts?|podcasts?|episodes?|posts?|articles?|blogs?|newsletters?|surveys?|ebooks?|books?|winners?|results?|details?|dates?|recaps?|summary|livestream|playlist|translations?|meetups?|workshops?|conferences?|events?|venues?|code|demos?|docs|documentation|tutorials?|seats?|parking|food|lunch|dinner|breakfast|part(?:y|ies)|swag|t-?shirts?|sponsors?|editions?|hotels?|hackathons?|galler(?:y|ies)|call for (?:papers|proposals|speakers)|cfp|staff|mentors?|folien|aufzeichnung(?:en)?|diapositives|enregistrements?|grabaci(?:ón|ones)|diapositivas|gravaç(?:ão|ões))\s*$|(?:動画|資料|スライド|録画|视频|录像|幻灯片|영상|발표 ?자료|슬라이드)\s*$/iu

/** What stands before a status and says that it is one: “Status: GA”. */
export const isStatusLabel: RegExp =
  /^(?:(?:launch |release |current |availability )?(?:status|stage|state|availability|release stage|phase|maturity)|verfügbarkeit|disponibilité|statut|état|disponibilidad|estado|disponibilidade|situação|提供状況|ステータス|状態|状态|狀態|可用性|阶段|상태|지원 상태)(?:\s*[(（][^()（）]*[)）])?$/i

/** More characters than any of these has. */
const longest = 40

/** True for words that can name what is announced; `isClear` says whether its status is worded clearly. */
export function canBeAnnounced(subject: string, isClear: boolean): boolean {
  const plain = subject.replace(/[\s:：]+$/u, '').replace(/\s*[([（][^()[\]（）]*$/u, '')
  if (!/[\p{L}\p{N}]/u.test(plain) || isNoName.test(plain) || isStatusLabel.test(plain)) return false
  return isClear
    ? !/^(?:videos?|recordings?|slides?|photos?)$/i.test(plain)
    : !isAboutEvent.test(plain.slice(-longest))
}
