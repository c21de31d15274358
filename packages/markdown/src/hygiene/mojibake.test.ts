import { describe, expect, it } from 'vitest'
import { repairMojibake } from './mojibake.ts'

function repair(text: string): { readonly text: string; readonly places: readonly string[] } {
  const places: string[] = []
  const repaired = repairMojibake(text, (rule, _message, at) =>
    places.push(`${rule} ${at?.line}:${at?.column}`),
  )
  return { text: repaired, places }
}

describe('repairMojibake', () => {
  it('undoes what Windows-1252 made of UTF-8, and says where', () => {
    expect(repair('one\ntwo modelâ€™s and cafÃ© â€œxâ€\u009d\n')).toEqual({
      text: 'one\ntwo model’s and café “x”\n',
      places: ['encoding/mojibake 2:10'],
    })
  })

  it('leaves words that only look alike', () => {
    const text = 'Ângela, château, SÃO PAULO, Århus, naïve, Ü-ber, €5\n'
    expect(repair(text)).toEqual({ text, places: [] })
  })

  it('leaves code alone', () => {
    const text = '`â€™`\n\n```\nâ€™\n```\n'
    expect(repair(text)).toEqual({ text, places: [] })
  })
})
