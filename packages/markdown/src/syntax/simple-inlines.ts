import type { Lexer, Tokens } from 'marked'

const link = /(!?)\[([^\][\n\\<`*_~$^=]+)\]\(([^\s()<>\\]+)\)/y
const emphasis = /(\*\*?|__?)([^\s\\<[`*_~@$^=:](?:[^\\<[`*_~@$^=:]|:(?!\/\/))*)\1/y
const space = /\s/
const letter = /[\p{L}\p{N}]/u
const sign = /[\p{P}\p{S}]/u

/** A link or an image whose words and address hold no mark, where there is one at that place. */
export function simpleLink(
  src: string,
  at: number,
  state: Lexer['state'],
): Tokens.Link | Tokens.Image | undefined {
  link.lastIndex = at
  const match = link.exec(src)
  if (match === null) return undefined
  const [raw, bang, text = '', href = ''] = match
  if (bang === '') state.linkEmitted = true
  return {
    type: bang === '' ? 'link' : 'image',
    raw,
    href,
    title: null,
    text,
    tokens: [textToken(text, state)],
  }
}

/** Emphasis of words without any mark, that begins behind a space and ends where it can do nothing else. */
export function simpleEmphasis(
  src: string,
  at: number,
  state: Lexer['state'],
): Tokens.Em | Tokens.Strong | undefined {
  if (at > 0 && !space.test(src[at - 1] ?? '')) return undefined
  emphasis.lastIndex = at
  const match = emphasis.exec(src)
  if (match === null) return undefined
  const [raw, marks = '', text = ''] = match
  if (!closes(text.at(-1) ?? '', marks[0] ?? '', src[at + raw.length] ?? ' ')) return undefined
  return { type: marks.length === 1 ? 'em' : 'strong', raw, text, tokens: [textToken(text, state)] }
}

function closes(before: string, mark: string, after: string): boolean {
  if (space.test(before) || after === mark) return false
  return space.test(after) || (letter.test(before) && (mark === '*' || sign.test(after)))
}

const textToken = (text: string, { inRawBlock }: Lexer['state']): Tokens.Text => ({
  type: 'text',
  raw: text,
  text,
  escaped: inRawBlock,
})
