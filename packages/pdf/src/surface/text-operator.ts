import type { EmbeddedFont } from '../embedded-font.ts'
import { scratchOf } from '../faces.ts'
import { letterCodes } from '../letter-code.ts'
import { lettersOf } from '../letters.ts'

/** The operator that shows the codes one after the other (ISO 32000-1, 9.4.3). */
export function showing(codes: readonly number[]): string {
  return `(${codes.map(twoBytes).join('')}) Tj`
}

/** The operator that shows a text of letters that only kern or join; null for what has to be shaped. */
export function showingLetters(font: EmbeddedFont, text: string): string | null {
  const letters = lettersOf(scratchOf(font.font), text)
  if (letters === null) return null
  const codes = letterCodes(font, letters)
  let out = '[('
  for (let index = 0; index < letters.length; index++) {
    out += twoBytes(codes[index] ?? 0)
    const letter = letters[index]
    const kern = letter === undefined || index === letters.length - 1 ? 0 : letter.width - letter.advance
    if (kern !== 0) out += `)${Math.round(kern * font.scale * 10) / 10}(`
  }
  return `${out})] TJ`
}

/** A code as it stands in a literal string (7.3.4.2). */
function twoBytes(code: number): string {
  let text = known[code]
  if (text === undefined) {
    text = literalByte(code >> 8) + literalByte(code & 0xff)
    known[code] = text
  }
  return text
}

/** By the code: documents have the same few hundred. */
const known: string[] = []

const literalByte = (byte: number): string => literals[byte] ?? ''

const literals: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte)
  if (character === '\r') return '\\r'
  return /[()\\]/.test(character) ? `\\${character}` : character
})
