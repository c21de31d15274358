import fc from 'fast-check'
import { Lexer } from 'marked'
import { describe, expect, it } from 'vitest'
import { lexInline } from '../lex.ts'
import { QuickLexer } from './quick-lexer.ts'
import { QuickTokenizer } from './tokenizer.ts'

const pieces =
  '\n|\n\n|words|Words. |*|**|_|__|~|`|``|[|]|(|)|![|](x)|<b>|</b>|<!--|-->|https://x.example/a_b|www.x.example|ftp://x|a@b.example|mailto:a@b.example|HTTP://X|\\|&amp;|# |===|---|- | -|> |  \n|    |\t|1. |a | b\n|:-|-:|x^2|$a$|ñandú|é_é'.split(
    '|',
  )

describe('QuickTokenizer', () => {
  it("makes marked's own tokens", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, '|', '| a |\n|---|\n'), { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const quick = new QuickLexer({ gfm: true, tokenizer: new QuickTokenizer() }).lex(text)
        expect(JSON.stringify(quick)).toBe(JSON.stringify(new Lexer({ gfm: true }).lex(text)))
      }),
      { numRuns: 3000, seed: 5 },
    )
  })

  it.each([
    ['字**「語」**字', ['text', 'strong', 'text']],
    ['字**語**字', ['text', 'strong', 'text']],
    ['これは*「斜体」*の', ['text', 'em', 'text']],
    ['**重要。**次の、**文字**は', ['strong', 'text', 'strong', 'text']],
    ['「**語**」と**(注)**です', ['text', 'strong', 'text', 'strong', 'text']],
    ['한국어 **"강조"**를', ['text', 'strong', 'text']],
    ['「**語**」、**字**は', ['text', 'strong', 'text', 'strong', 'text']],
    ['5 * 3 * 2、*', ['text']],
  ])('lets emphasis touch letters without spaces: %s', (text, types) => {
    expect(lexInline(text, {}).map(({ type }) => type)).toEqual(types)
  })
})
