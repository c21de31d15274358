import type { TextStyle } from './text-style.ts'
import type { Typesetter } from './typesetter.ts'

/** For tests of layout: every character is half an em wide, and every face has every character but U+2603. */
export const fakeTypesetter: Typesetter = {
  measure: (text, _font, size) => text.length * size * 0.5,
  segment: ({ role, bold, italic }: TextStyle, text) => {
    const font = `${role}${bold ? '-bold' : ''}${italic ? '-italic' : ''}`
    return text
      .split(/(\u2603+)/)
      .filter((piece) => piece !== '')
      .map((piece) => ({ font: piece.startsWith('\u2603') ? null : font, text: piece }))
  },
  substitute: { font: 'text', text: '\u25A1' },
}
