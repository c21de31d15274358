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

  it.each(['js', 'ts', 'python', 'yaml', 'json', 'bash', 'html', 'css', 'sql', 'go', 'rust', 'java'])(
    'joins to the code in %s',
    (language) => {
      const code = '<a b="c">\nif (x) { return `y z` } # note\n\tkey: [1, true]\n'
      expect(
        codeTokens(code, language)
          ?.map(({ value }) => value)
          .join(''),
      ).toBe(code)
    },
  )

  it('leaves languages that it does not know', () => {
    expect(codeTokens('x', 'klingon')).toBeNull()
    expect(codeTokens('x', null)).toBeNull()
  })
})
