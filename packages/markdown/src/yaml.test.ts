import { describe, expect, it } from 'vitest'
import { loadYaml } from './yaml.ts'

describe('loadYaml', () => {
  it('leaves dates, words and the tags of programs', () => {
    const source = 'a: 2024-05-31\nb: no\nc: !ENV [X, y]\nd: !!python/name:f.g\ne: !!set {x}\nf: !!int "1"\n'
    expect(loadYaml(source)).toEqual({
      a: '2024-05-31',
      b: 'no',
      c: ['X', 'y'],
      d: null,
      e: { x: null },
      f: 1,
    })
  })

  it('takes aliases, merges nothing, and refuses those that swell or turn in circles', () => {
    expect(loadYaml('a: &a [x]\nb: *a\n')).toEqual({ a: ['x'], b: ['x'] })
    expect(loadYaml('<<: {a: 1}\n')).toEqual({ '<<': { a: 1 } })
    const levels = Array.from(
      { length: 12 },
      (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}, *l${n}, *l${n}]`,
    )
    expect(() => loadYaml(['l0: &l0 [x]', ...levels].join('\n'))).toThrow('aliases')
    expect(() => loadYaml('a: &a [*a]\n')).toThrow('aliases')
  })

  it('keeps names that JavaScript knows', () => {
    expect(Object.keys(Object(loadYaml('__proto__: {polluted: true}\n')))).toEqual(['__proto__'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('takes a name that stands twice where it is told to', () => {
    expect(() => loadYaml('a: 1\na: 2\n')).toThrow('duplicated')
    expect(loadYaml('a: 1\na: 2\n', { json: true })).toEqual({ a: 2 })
  })
})
