import fc from 'fast-check'
import { Lexer, type Token, Tokenizer } from 'marked'
import { describe, expect, it } from 'vitest'
import { lex, lexInline } from '../lex.ts'
import { optionsFor } from './index.ts'
import { QuickLexer } from './quick-lexer.ts'
import { QuickTokenizer } from './tokenizer.ts'

const words =
  'words|Words. |*|**|_|__|~|`|``|[|]|(|)|![|](x)|<b>|</b>|<!--|-->|https://x.example/a_b|www.x.example|ftp://x|a@b.example|@a|mailto:a@b.example|HTTP://X|\\|&amp;|&#42;|ñandú|字|é_é|[words](/x_y)|![words](/a.png)|[a](b "t)`")|`code`|**bold**|*slanted*|_so_|**Note:**|(**|**)|[words][a]|[words]|s://|[^1]|==m==|x^2^|H~2~O|$a$'.split(
    '|',
  )
const lines =
  '\n|\n\n|  \n|\n\n\n|# |===|---|- | -|> |    |  |\t|1. |2. |10) |* |- a\n|- b\n|* c\n|1. d\n|2. e\n|  f\n|- \n|- [ ] |```\n|\n\n[a]: /b\n\n|:-|-:|:::note\n|:::\n|> [!NOTE]|: d|[^1]: a\n|<div>'.split(
    '|',
  )
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...lines, '|', ' | b', '| a |\n|---|\n', '| a | b |\n'),
)

/** Tokens as text, without what only marked's own output of HTML needs; marked decodes numbers, which the reader does. */
const shown = (tokens: readonly Token[]): string =>
  JSON.stringify(tokens, (key: string, value: unknown) => (key === 'escaped' ? undefined : value)).replaceAll(
    '&#42;',
    '*',
  )

describe('QuickLexer and QuickTokenizer', () => {
  it.each([
    ['any text', fc.array(piece, { maxLength: 40 })],
    ['inline text', fc.array(fc.constantFrom(...words, ' ', ', ', '. ', '\n'), { maxLength: 20 })],
    ['lists', fc.array(fc.constantFrom(...lines, 'words', 'a '), { maxLength: 20 })],
  ])("make marked's own tokens of %s", (_, parts) => {
    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.join('')
        const options = optionsFor(text)
        const quick = new QuickLexer({ ...options, tokenizer: new QuickTokenizer() }).lex(text)
        expect(shown(quick)).toBe(shown(new Lexer({ ...options, tokenizer: new Tokenizer() }).lex(text)))
      }),
      { numRuns: 2000, seed: 5 },
    )
  })

  it('reads a quotation in a list that ends in a list of another number', () => {
    const types = lex('- words\n    > 2. words\n[words](/x)\n', {}).tokens.map(({ type }) => type)
    expect(types).toEqual(['list'])
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
