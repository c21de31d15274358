/** A writing system that the bundled faces lack in whole or in part, and the npm package whose static faces bring it. */
export interface WritingSystem {
  /** In English, for messages: "Japanese". */
  readonly name: string
  readonly package: string
  readonly family: string
  /** The files' names within the package, without their style and ending. */
  readonly file: string
  /** Unicode scripts that are written with it alone. */
  readonly scripts: readonly string[]
}

const noto = (name: string, suffix: string, scripts: readonly string[]): WritingSystem => ({
  name,
  package: `@expo-google-fonts/noto-sans-${suffix.toLowerCase()}`,
  family: `Noto Sans ${suffix}`,
  file: `NotoSans${suffix}`,
  scripts,
})

export const japanese: WritingSystem = noto('Japanese', 'JP', ['Hiragana', 'Katakana'])
export const simplifiedChinese: WritingSystem = noto('Simplified Chinese', 'SC', [])
export const traditionalChinese: WritingSystem = noto('Traditional Chinese', 'TC', ['Bopomofo'])
export const korean: WritingSystem = noto('Korean', 'KR', ['Hangul'])

/** In the order in which their faces stand behind the bundled ones. */
export const writingSystems: readonly WritingSystem[] = [
  japanese,
  simplifiedChinese,
  traditionalChinese,
  korean,
  noto('Thai', 'Thai', ['Thai']),
  noto('Devanagari', 'Devanagari', ['Devanagari']),
  noto('Tamil', 'Tamil', ['Tamil']),
  noto('Bengali', 'Bengali', ['Bengali']),
  noto('Telugu', 'Telugu', ['Telugu']),
  noto('Kannada', 'Kannada', ['Kannada']),
  noto('Malayalam', 'Malayalam', ['Malayalam']),
  noto('Gujarati', 'Gujarati', ['Gujarati']),
  noto('Hebrew', 'Hebrew', ['Hebrew']),
  noto('Arabic', 'Arabic', ['Arabic']),
]
