import type { Stage } from '@recapkit/content-model'

/** Wordings that state a stage, each as a whole and in lower case; the first that fits decides. */
const wordings: readonly (readonly [Stage, readonly string[]])[] = [
  [
    'retired',
    [
      '(?:now )?(?:retired|discontinued|end of (?:life|support|sale)|eol|sunset|shut down)',
      'eingestellt|abgekündigt|nicht mehr verfügbar',
      'retirée?|arrêtée?|abandonnée?',
      'retirado|discontinuado|descontinuado|encerrado',
      '提供終了|サービス終了|已停用|已下线|已停止服务',
    ],
  ],
  [
    'deprecated',
    ['(?:now )?deprecated', 'veraltet', 'obsolète', 'obsoleto|obsoleta', '非推奨|已弃用|已棄用|弃用'],
  ],
  [
    'private-preview',
    [
      '(?:now )?(?:available )?(?:in )?(?:a )?(?:private|limited|gated|closed) (?:preview|beta|alpha)|invite[- ]only',
      'private vorschau',
      'préversion privée|aperçu privé',
      'vista previa privada|versión preliminar privada|prévia privada',
      'プライベートプレビュー|限定プレビュー|私有预览|限量预览',
    ],
  ],
  [
    'preview',
    [
      '(?:now |is now |are now )?(?:available )?(?:in |as (?:an? )?)?(?:public |open |developer |early |technical |tech )?(?:preview|beta|alpha|early access)(?: available| release)?',
      '(?:jetzt )?(?:in |als )?(?:öffentlicher? )?(?:vorschau|vorabversion|vorschauversion)',
      '(?:en )?(?:préversion|aperçu|version préliminaire|avant-première)(?: publique| public)?',
      '(?:en )?(?:vista previa|versión preliminar|versión previa)(?: pública)?',
      '(?:em )?(?:prévia|pré-visualização|versão prévia|visualização)(?: pública)?',
      '(?:パブリック)?プレビュー(?:版|中|公開)?|ベータ(?:版)?|(?:公开|公開)?(?:预览|預覽)(?:版|中)?|(?:公开|公開)?(?:测试|測試)版|公测',
    ],
  ],
  [
    'announced',
    [
      '(?:is |are )?coming (?:very )?soon|(?:pre-?)?announced|upcoming|planned|in development|soon|(?:available )?later this year',
      'demnächst(?: verfügbar)?|bald(?: verfügbar)?|angekündigt|geplant',
      'bientôt(?: disponible)?|prochainement|à venir|annoncée?',
      'próximamente|pronto|muy pronto|anunciado|anunciada',
      'em breve|brevemente',
      '近日(?:公開|提供(?:開始)?|登場|発表)?|発表|予定|即将(?:推出|发布|上线|到来)|即將(?:推出|發布|上線)',
    ],
  ],
  [
    'available',
    [
      '(?:is |are )?(?:now )?(?:generally available|general availability|ga|available|available (?:now|today|globally|worldwide|everywhere|to all|for everyone)|globally available|in ga|launched|released|in general availability)(?: now| today| worldwide| globally)?',
      '(?:jetzt |ab sofort )?(?:allgemein |weltweit |global )?verfügbar|allgemeine verfügbarkeit',
      'disponible(?: dès maintenant| maintenant| globalement| partout)?|(?:en )?disponibilité générale|généralement disponible',
      '(?:ya )?disponible(?: ahora| ya| globalmente| de forma general| para todos)?|(?:en )?disponibilidad general',
      '(?:já |agora )?disponível(?: agora| globalmente| para todos)?|(?:em )?disponibilidade geral',
      '一般提供(?:開始)?|一般公開|提供開始|利用可能|正式(?:发布|發布|可用|推出|上线|版)|全面(?:推出|可用|上市)|已(?:发布|推出|可用|上线)|现已推出|現已推出',
    ],
  ],
]

const patterns = wordings.map(([stage, forms]) => [stage, new RegExp(`^(?:${forms.join('|')})$`)] as const)

/** The stage that a short wording states as a whole ("Available Globally"), in any of seven languages; null for others. */
export function stageOf(words: string): Stage | null {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!。！]$/, '')
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}
