import { expect, it } from 'vitest'
import { removeControlCharacters } from './control-characters.ts'

it('removes what no output can show, and says where', () => {
  const places: string[] = []
  const text = removeControlCharacters(
    'a\tb\nc\u0007d \ufeffe\n👩‍👩‍👧 می‌خواهم\u200b\n',
    (rule, message, at) => places.push(`${at?.line}:${at?.column} ${rule} ${message}`),
  )
  expect(text).toBe('a\tb\ncd e\n👩‍👩‍👧 می‌خواهم\u200b\n')
  expect(places).toEqual(['2:2 encoding/control-character The character U+0007 was removed.'])
})
