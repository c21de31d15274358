const rightToLeftLetter =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** The direction of the first letter that has one; null when none has. */
export function firstDirection(text: string): 'left-to-right' | 'right-to-left' | null {
  for (const character of text) {
    if (rightToLeftLetter.test(character)) return 'right-to-left'
    if (/\p{L}/u.test(character)) return 'left-to-right'
  }
  return null
}

/**
 * True for text that is read from right to left: in a document that is, where it holds a letter of such a script, for a
 * sentence may begin with a name in another; else where its first letter is one. Text without letters goes with the
 * document.
 */
export function isRightToLeft(text: string, ofDocument: boolean): boolean {
  const first = firstDirection(text)
  if (first === null) return ofDocument
  return first === 'right-to-left' || (ofDocument && rightToLeftLetter.test(text))
}

/** A stretch of text of one direction; what has none of its own goes with the letters before it. */
export interface DirectedText {
  readonly text: string
  readonly rightToLeft: boolean
}

/** Cuts text where its direction changes. */
export function directedTexts(text: string): readonly DirectedText[] {
  if (!rightToLeftLetter.test(text)) return [{ text, rightToLeft: false }]
  const pieces: { text: string; rightToLeft: boolean }[] = []
  for (const word of text.match(/\s*\S+|\s+$/gu) ?? []) {
    const direction = firstDirection(word)
    const last = pieces.at(-1)
    const rightToLeft = direction === null ? (last?.rightToLeft ?? true) : direction === 'right-to-left'
    if (last !== undefined && last.rightToLeft === rightToLeft) last.text += word
    else pieces.push({ text: word, rightToLeft })
  }
  return pieces
}
