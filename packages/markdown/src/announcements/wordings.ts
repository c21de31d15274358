import type { Stage } from '@recapkit/content-model'

/** How one stage is worded: by clear words, which speak of nothing else, and by everyday ones, which need more to be sure. */
interface Wordings {
  readonly stage: Stage
  readonly clear: readonly string[]
  readonly everyday: readonly string[]
}

/** Wordings in lower case, without the verb before them; the first stage that fits decides. */
const wordings: readonly Wordings[] = [
  {
    stage: 'retired',
    clear: [
      'discontinued|end[- ]of[- ](?:life|support|sale|service)|eol|sunset(?:ted)?|no longer (?:available|supported|maintained)',
      'abgekündigt|nicht mehr (?:verfügbar|unterstützt)',
      'discontinuado|descontinuad[oa]|deja(?:rán?)? de estar disponibles?|deixa(?:rão|rá|m)? de estar disponíve(?:l|is)',
      '(?:提供|サービス|サポート)(?:を)?終了|停止服务|停止服務|停止支持',
      '(?:지원|서비스|판매) ?종료|단종',
    ],
    everyday: [
      'retired|retir(?:es|ing)|shut(?:ting)? down|removed',
      'eingestellt',
      'retirée?s?|arrêtée?s?|abandonnée?s?',
      'retirad[oa]s?|encerrad[oa]s?',
      '下线|停用|廃止',
    ],
  },
  {
    stage: 'deprecated',
    clear: [
      'deprecated',
      'obsolète|dépréciée?s?',
      'obsolet[oa]s?',
      '非推奨|弃用|棄用',
      '사용 중단|deprecat[oa]',
    ],
    everyday: ['veraltet'],
  },
  {
    stage: 'private-preview',
    clear: [
      '(?:private|limited|gated|closed) (?:preview|beta|alpha)|invite[- ]only|by invitation(?: only)?|wait ?list(?: only| open)?',
      '(?:private[rn]?|geschlossene[rn]?) (?:vorschau|beta)',
      '(?:préversion|version préliminaire) (?:privée|limitée)|aperçu (?:privé|limité)|bêta (?:privée|fermée|limitée)',
      'vista previa privada|versión preliminar privada|beta (?:privada|cerrada)',
      'prévia privada|versão prévia privada|beta fechado',
      'anteprima privata|(?:비공개|프라이빗|제한된?) (?:프리뷰|미리 ?보기|베타)(?: 버전)?',
      '(?:プライベート|限定)(?:プレビュー|ベータ)(?:版)?|(?:私有|限量|内部)预览(?:版)?|内测|邀测|邀请测试',
    ],
    everyday: [],
  },
  {
    stage: 'preview',
    clear: [
      '(?:public|open|developer|early|technical|tech|customer|community) (?:preview|beta|alpha)|early access|release candidate',
      '(?:öffentliche[rn]?|offene[rn]?) (?:vorschau|beta)(?:version)?|vorabversion|vorschauversion',
      '(?:preview|bêta) publique|préversion(?: publique)?|aperçu public|version préliminaire|avant-première|bêta publique',
      '(?:vista previa|versión preliminar|versión previa) pública|versión preliminar|beta pública',
      '(?:prévia|versão prévia|pré-visualização|visualização) pública|versão prévia|pré-visualização|beta (?:público|aberto)',
      'anteprima pubblica|beta pubblica|(?:퍼블릭|공개) ?(?:프리뷰|미리 ?보기|베타)(?: 버전)?|프리뷰 (?:버전|공개|출시)',
      '(?:パブリック|オープン)(?:プレビュー|ベータ)(?:版)?|プレビュー版|リリース候補(?:版)?|(?:公开|公開)(?:预览|預覽|测试|測試)(?:版)?|候选版本|公测(?:版)?',
    ],
    everyday: [
      'preview|beta|alpha|experimental|canary',
      'vorschau',
      'aperçu|bêta',
      'vista previa|versión previa',
      'anteprima|프리뷰|미리 ?보기|베타|알파',
      'prévia|visualização',
      'プレビュー|ベータ(?:版)?|アルファ(?:版)?|预览(?:版)?|預覽(?:版)?|测试版|測試版',
    ],
  },
  {
    stage: 'announced',
    clear: [
      'coming (?:very )?soon',
      '(?:kommt )?demnächst(?: verfügbar)?|(?:kommt )?bald verfügbar|kommt bald',
      'bientôt disponibles?|prochainement(?: disponibles?)?',
      'in arrivo|prossimamente|presto disponibil[ei]|(?:곧 )?(?:출시|공개|제공|지원) ?예정|곧 (?:출시|공개)',
      'próximamente|muy pronto|disponibles? próximamente',
      'em breve|disponíve(?:l|is) em breve',
      '近日(?:中に)?(?:公開|提供(?:開始)?|登場|発表|リリース)?(?:予定)?|即将(?:推出|发布|上线|到来)|即將(?:推出|發布|上線)',
    ],
    everyday: [
      '(?:pre-?)?announced|upcoming|planned|in development|soon|(?:available )?later this year',
      'bald|angekündigt|geplant',
      'bientôt|brevemente|à venir|annoncée?s?|prévue?s?',
      'pronto|anunciad[oa]s?',
      '発表|予定',
    ],
  },
  {
    stage: 'available',
    clear: [
      '(?:made |bec(?:omes|oming|ame) )?generally available|general availability|ga|globally available|available (?:globally|worldwide|everywhere)',
      '(?:allgemein|generell|weltweit|global) verfügbar|allgemeine verfügbarkeit',
      'généralement disponibles?|disponibilité générale|disponibles? (?:globalement|partout|pour tous)',
      'disponibles? (?:globalmente|de forma general|para todos|de manera general)|disponibilidad general',
      'disponibilità generale|generalmente disponibil[ei]|정식 ?(?:출시|버전|공개|서비스)(?:됨|되었습니다|했습니다)?|일반 ?(?:공급|제공|공개|출시)',
      'disponíve(?:l|is) (?:globalmente|para todos|de forma geral)|disponibilidade geral|disponíve(?:l|is) em geral',
      '一般提供(?:を?開始)?|一般公開|正式(?:发布|發布|可用|推出|上线|上線|版|リリース|版リリース)|全面(?:推出|可用|上市|开放)|现已(?:推出|可用|发布|上线|上市|支持)|現已(?:推出|可用|發布)',
    ],
    everyday: [
      'available|available (?:now|today|to all|to everyone|for (?:all|everyone))|launched|released|stable|rolling out(?: now| today| gradually| to (?:all|everyone)(?: users| customers)?)?|out now',
      'verfügbar|veröffentlicht|erhältlich',
      'disponibles?|publiée?s?|lancée?s?',
      'disponibles?|lanzad[oa]s?|publicad[oa]s?',
      'disponibil[ei]|rilasciat[oaie]|출시(?:됨|되었습니다)?|(?:사용|이용) 가능',
      'disponíve(?:l|is)|lançad[oa]s?|liberad[oa]s?',
      '(?:提供|配信)(?:を)?開始|利用可能|リリース|发布|發布|推出|上线|可用',
    ],
  },
]

/**
 * Verbs and adverbs that may stand between a thing and its status: "is now", "entered", "wird demnächst", "ya está". None
 * may be the beginning of another or stand here twice: the pattern would try each way to read a row of them.
 */
const heads = [
  'is|are|was|were|be|has|have|been|will|now|today|also|already|finally|currently|officially|available|released|launched|launches|ships|went|goes|going|enter(?:s|ed|ing)?|reach(?:es|ed)?|hits?|mov(?:es?|ed|ing) (?:in)?to|graduat(?:es?|ed|ing) to|promoted to|in|into|as|an?|the',
  'ist|sind|wird|werden|geht|startet|befindet sich|jetzt|nun|ab sofort|ab heute|bereits|verfügbar|erhältlich|als|im|der|die',
  'est|sont|sera|passe(?:nt)?|entre(?:nt)?|arrive(?:nt)?|désormais|maintenant|dès maintenant|enfin|disponibles?|en',
  'está|están|estará|será|entra[nm]?|pasan? a|llegan? a|ya|ahora',
  'é|são|estão|passam? para|chegam? a|já|agora|disponíve(?:l|is)|em',
].join('|')
const head = `(?:(?:${heads})\\s+)*`
const tail =
  "(?:\\s+(?:now|today|available|worldwide|globally|release|version|heute|jetzt|ab sofort|ab heute|dès maintenant|(?:dès |à partir d[’'])?aujourd[’']hui|(?:desde |a partir de )?(?:hoy|hoje)|ahora|agora))?"
const cjkHead =
  '(?:(?:将于|将|將於|將|20\\d\\d ?年(?: ?\\d{1,2} ?月)?(?:に|より)?|\\d{1,2} ?月(?:に|より)?|现已|現已|已经|已|正在|进入|進入|开始|全面|本日より?|ついに|新たに)\\s*)*'
const cjkTail =
  '(?:を?公開|を?提供|を?開始|中|に(?:なり)?|となり|し|され|です|ます|ました|ています|された|了|阶段|階段)*'

interface Pattern {
  readonly stage: Stage
  readonly isClear: boolean
  readonly forms: string
}

const patterns: readonly Pattern[] = wordings.flatMap(({ stage, clear, everyday }) => [
  { stage, isClear: true, forms: clear.join('|') },
  ...(everyday.length === 0 ? [] : [{ stage, isClear: false, forms: everyday.join('|') }]),
])

/** Every wording as the source of an expression, whatever it states. */
export const forms: readonly string[] = patterns.map((pattern) => pattern.forms)

const whole = patterns.map((pattern) => ({
  ...pattern,
  expression: new RegExp(`^${head}${cjkHead}(?:${pattern.forms})${cjkTail}${tail}$`),
}))

const beginning = patterns.map((pattern) => ({
  ...pattern,
  expression: new RegExp(
    // Between words of Chinese and Japanese there is no boundary to look for.
    `^${head}${cjkHead}(?:${pattern.forms})${cjkTail}${tail}(?:(?<![\\p{Script=Latin}\\p{N}])|(?![\\p{L}\\p{N}]|-\\p{L}))`,
    'iu',
  ),
}))

const anyBeginning = new RegExp(`^${head}${cjkHead}(?:${forms.join('|')})`)

/** False for words that begin with no wording: most do, and one look tells them. */
export function beginsAsWording(words: string): boolean {
  return anyBeginning.test(normalized(words))
}

function normalized(words: string): string {
  const lower = words.trim().toLowerCase()
  return /\s\s|[^\S ]/.test(lower) ? lower.replace(/\s+/g, ' ') : lower
}

/** What some words state. */
export interface Stated {
  readonly stage: Stage
  /** False for everyday words ("available", "soon"), which say as much of a room or a video. */
  readonly isClear: boolean
}

/** What a short wording states as a whole ("Available Globally"), in any of nine languages; null for others. */
export function stageOf(words: string): Stated | null {
  if (words.length > 160) return null
  const plain = normalized(words).replace(/[.!。！]$/, '')
  const found = whole.find(({ expression }) => expression.test(plain))
  return found === undefined ? null : asPromised(found, plain)
}

const future = /^(?:will|wird|werden|sera|seront|será|serán|estará|estarão|vai)\b/i

/** What will be available is announced. */
function asPromised({ stage, isClear }: Stated, words: string): Stated {
  const isPromise = future.test(words) && ['available', 'preview', 'private-preview'].includes(stage)
  return isPromise ? { stage: 'announced', isClear } : { stage, isClear }
}

/** What a text begins to state, and with how many of its characters; null when it begins with other words. */
export function stageAtStart(text: string): (Stated & { readonly length: number }) | null {
  const start = text.slice(0, 160)
  if (!beginsAsWording(start)) return null
  for (const { stage, isClear, expression } of beginning) {
    const match = expression.exec(start)
    if (match !== null) return { ...asPromised({ stage, isClear }, start), length: match[0].length }
  }
  return null
}
