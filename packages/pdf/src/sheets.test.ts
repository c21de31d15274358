import { expect, it } from 'vitest'
import { toSheets } from './sheets.ts'
import { type Strip, strip } from './strips.ts'
import { themeFor } from './theme.ts'

const theme = themeFor('a4', '#0B5CAD')
const text = (more: Partial<Strip> = {}): Strip => strip(20, [], more)
const turned = (more: Partial<Strip> = {}): Strip => text({ turned: true, ...more })
const shape = (...strips: readonly Strip[]): readonly string[] =>
  toSheets(strips, theme).sheets.map(
    (sheet) => `${sheet.turned ? 'turned' : 'upright'} ${sheet.placed.length}`,
  )

it('begins a sheet that lies on its side, and an upright one after it', () => {
  expect(shape(text(), text(), turned(), turned(), text())).toEqual(['upright 2', 'turned 2', 'upright 1'])
  expect(shape(turned(), text(), turned())).toEqual(['turned 1', 'upright 1', 'turned 1'])
})

it('takes the title along that may not be parted from what is turned', () => {
  const title = text({ keepWithNext: true })
  expect(shape(text(), title, turned())).toEqual(['upright 1', 'turned 2'])
  expect(shape(title, title, turned({ breakBefore: 'avoid' }), text())).toEqual(['turned 3', 'upright 1'])
})

it('has as much room on such a sheet as it is high', () => {
  const rows = Array.from({ length: 40 }, () => turned())
  expect(shape(...rows)).toEqual(['turned 22', 'turned 18'])
})
