import type { Stated } from './wordings.ts'

/** What a release is called, by which it can be told how far it is. */
interface Release extends Stated {
  readonly words: string
}

/** What a list of releases says of each, by the words it ends in. */
const releases: readonly (readonly ['preview' | 'available', RegExp])[] = [
  [
    'preview',
    /^(?:is|are) (?:an? |the )?(?:[\w-]+ ){0,3}(release candidate|(?:beta|alpha|test|preview) (?:release|version))\b/i,
  ],
  ['preview', /^は.{0,120}(リリース候補|(?:テスト|ベータ|アルファ|プレビュー)(?:リリース|版))です/],
  ['preview', /^是.{0,80}(候选版本|候选版|测试版本?|测试发布)/],
  ['available', /^(?:is|are) (?:an? |the )((?:[\w-]+ ){0,3}release)\b(?! candidate)/i],
  ['available', /^は.{0,120}((?:最新|新しい|メンテナンス)リリース)です/],
  ['available', /^是.{0,60}(最新版本|新版本|维护版本)/],
]

/** "X is a release candidate for …", "Xは…のリリース候補です", "X 是…的候选版本". */
export function asRelease(text: string): Release | null {
  const sentence = text.split(/[.。！!](?=\s|$|[^\w\s])/, 1)[0] ?? ''
  for (const [stage, expression] of releases) {
    const words = expression.exec(sentence)?.[1]
    if (words !== undefined) return { stage, isClear: true, words }
  }
  return null
}
