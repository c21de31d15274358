import { build, type Content } from '@recapkit/content-model'
import { expect, it } from 'vitest'
import { fakeTypesetter } from '../fake-typesetter.ts'
import type { TextItem } from '../item.ts'
import { layOut } from '../layout.ts'
import { themeFor } from '../theme.ts'

const unsaid = { stage: null, when: null, where: [], as: null, from: 'none' } as const
const theme = themeFor('a4', '#0B5CAD')

/** The texts of a recap in the look of figures, with their tag; null is for the eye alone. */
function figures(...content: readonly Content[]): readonly (readonly [string, string | null])[] {
  const strips = layOut(build.recap('T', content), new Map(), theme, fakeTypesetter)
  return strips
    .flatMap((one) => one.items)
    .filter((item): item is TextItem => item.kind === 'text' && item.size === theme.figure.size)
    .map((item) => [item.text.trim(), item.tag?.type ?? null])
}
const announcement = (...content: readonly Content[]) => build.announcement('a', 'A', unsaid, content)

it('sets a list of nothing but key figures side by side, as the list that it is', () => {
  const list = build.list(['3\u00D7 the load,', 'up to 4\u00D7 the speed,', '40 % less heat.'])
  expect(figures(list)).toEqual([
    ['3\u00D7', 'P'],
    ['4\u00D7', 'P'],
    ['40 %', 'P'],
  ])
})

it('leaves other lists alone', () => {
  expect(figures(build.list(['3\u00D7 the load', 'and no number']))).toEqual([])
  expect(figures(build.list(['3\u00D7 the load']))).toEqual([])
  const linked = build.listItem([
    build.paragraph(build.strong([build.link('3\u00D7 the load', 'https://example.org/')])),
  ])
  expect(figures(build.list([linked, '4\u00D7 the speed']))).toEqual([])
  expect(figures(build.list(['3\u00D7 the load', '4\u00D7 the speed'], { ordered: true, start: 1 }))).toEqual(
    [],
  )
  const long = `4\u00D7 ${'the speed of what came before '.repeat(4)}`
  expect(figures(build.list(['3\u00D7 the load', long]))).toEqual([])
})

it('sets the gains that an announcement tells above it, for the eye alone', () => {
  const text = build.paragraph('It offers up to 4x higher speed and 10x lower latency.')
  expect(figures(announcement(text))).toEqual([
    ['4x', null],
    ['10x', null],
  ])
  expect(figures(text)).toEqual([])
  expect(figures(announcement(build.paragraph('It is 2x faster, in 2022, on 8 ferries.')))).toEqual([])
})
