import { expect, it } from 'vitest'
import type { RectItem } from './item.ts'
import { asArtefacts, bridged, heightOf, keptWithNext, spaced, stacked, strip } from './strips.ts'

const ground = (bridge: number): RectItem => ({
  kind: 'rect',
  x: 0,
  y: 0,
  width: 10,
  height: 20,
  fill: '#FFFFFF',
  radius: 0,
  bridge,
})

it('stacks strips into one, grounds filling the gaps between them', () => {
  const one = stacked([strip(20, [ground(0)], { gap: 9 }), strip(20, [ground(5)], { gap: 5 })])
  expect([one.height, one.gap]).toEqual([45, 9])
  expect(one.items).toMatchObject([
    { y: 0, height: 20 },
    { y: 20, height: 25 },
  ])
  expect(heightOf([strip(20, []), strip(20, [], { gap: 5 })])).toBe(45)
})

it('keeps strips together and with what follows', () => {
  const kept = keptWithNext(spaced([strip(1, []), strip(1, [])], 7))
  expect(kept.map((one) => [one.gap, one.breakBefore, one.keepWithNext])).toEqual([
    [7, 'allow', true],
    [0, 'avoid', true],
  ])
})

it('leaves only what the eye needs of an artefact', () => {
  const area = { x: 0, y: 0, width: 1, height: 1 }
  const tag = { type: 'P', parent: null, alt: null, lang: null, id: null, attributes: null } as const
  expect(asArtefacts([ground(0), { kind: 'tag', ...area, tag }])).toEqual([ground(0)])
  expect(bridged([ground(4)])).toMatchObject([{ y: -4, height: 24, bridge: 0 }])
})
