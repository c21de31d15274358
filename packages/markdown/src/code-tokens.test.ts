import { describe, expect, it } from 'vitest'
import { codeTokens } from './code-tokens.ts'

describe('codeTokens', () => {
  it('tells kinds apart', () => {
    expect(codeTokens('const a = 1 // one', 'js')).toEqual([
      { kind: 'keyword', value: 'const' },
      { kind: 'plain', value: ' a = ' },
      { kind: 'number', value: '1' },
      { kind: 'plain', value: ' ' },
      { kind: 'comment', value: '// one' },
    ])
    expect(codeTokens('+new\n-old', 'diff')?.map(({ kind }) => kind)).toEqual([
      'inserted',
      'plain',
      'deleted',
    ])
  })

  it.each(
    'js jsx ts tsx python yaml json jsonc toml bash sh console powershell html css scss sql graphql go rust java kotlin swift cs cpp php ruby dockerfile nginx protobuf xml diff astro vue mdx elixir dart scala haskell'.split(
      ' ',
    ),
  )('joins to the code in %s', (language) => {
    const code = '<a b="c">\nif (x) { return `y z` } # note\n\tkey: [1, true]\n'
    expect(
      codeTokens(code, language)
        ?.map(({ value }) => value)
        .join(''),
    ).toBe(code)
  })

  it.each([
    ['dockerfile', 'FROM node:22 # base', 'keyword'],
    ['powershell', 'Get-Item $HOME # here', 'type'],
    ['astro', '<Card title="a" />', 'name'],
    ['toml', 'key = "a"', 'attribute'],
    ['yaml', 'key: "a" # b', 'attribute'],
    ['sql', 'SELECT 1 FROM t -- one', 'keyword'],
    ['console', '$ npm start', 'attribute'],
    ['json', '{ "a": true }', 'attribute'],
    ['proto', 'message A { string b = 1; }', 'keyword'],
  ])('colours %s', (language, code, kind) => {
    expect(codeTokens(code, language)?.map((token) => token.kind)).toContain(kind)
  })

  it('leaves languages that it does not know', () => {
    expect(codeTokens('x', 'klingon')).toBeNull()
    expect(codeTokens('x', null)).toBeNull()
  })
})
