import { expect, it } from 'vitest'
import { brandFace, type FaceUse } from './brand-face.ts'
import { covers } from './coverage.ts'
import { loadFonts } from './load.ts'
import { pickFace } from './pick.ts'
import { fontTable } from './tables.ts'

const { faces } = await loadFonts()
const arimo = faces.find((face) => face.name === 'Arimo-Regular') ?? never()
const use: FaceUse = { role: 'text', bold: false, italic: false }

/** The same file, saying another thing of embedding. */
function permitting(type: number): Uint8Array {
  const bytes = Uint8Array.from(arimo.bytes)
  const table = fontTable({ ...arimo, bytes }, 'OS/2')
  table.setUint16(8, type)
  return bytes
}

const refusal = (file: Uint8Array): string => {
  const face = brandFace(file, use)
  return 'reason' in face ? `${face.reason}: ${face.message}` : face.name
}

it('is named by its file', () => {
  expect(brandFace(arimo.bytes, { ...use, bold: true })).toMatchObject({
    name: 'Arimo-Regular-text-bold',
    family: 'Arimo',
    role: 'text',
    bold: true,
  })
})

it.each([
  [0x0000, 'Arimo-Regular-text'],
  [0x0004, 'Arimo-Regular-text'],
  [0x0008, 'Arimo-Regular-text'],
  [0x000a, 'Arimo-Regular-text'],
  [0x0002, 'not-embeddable: its licence forbids to embed it'],
  [0x0104, 'not-embeddable: its licence forbids to embed a part of it'],
  [0x0200, 'not-embeddable: its licence forbids to embed its outlines'],
])('of type %i is %s', (type, said) => {
  expect(refusal(permitting(type))).toBe(said)
})

it('is refused where it is no static TrueType font', () => {
  expect(refusal(new TextEncoder().encode('wOF2 and more'))).toMatch(/^unreadable: it is a web font/)
  expect(refusal(new TextEncoder().encode('OTTO and more'))).toMatch(/PostScript/)
  expect(refusal(new TextEncoder().encode('plain text, nothing else'))).toMatch(
    /^unreadable: it is no TrueType/,
  )
  expect(refusal(new Uint8Array())).toMatch(/^unreadable/)
})

it('stands before the bundled faces, and these for what it lacks', () => {
  const own = brandFace(arimo.bytes, use)
  const title = brandFace(arimo.bytes, { ...use, role: 'heading' })
  if ('reason' in own || 'reason' in title) throw new Error('refused')
  const pick = (brand: typeof faces, role: 'text' | 'heading', bold: boolean, cluster: string) =>
    pickFace({ faces: [...brand, ...faces] }, { role, bold, italic: false }, cluster)?.name
  expect(pick([own], 'text', false, 'a')).toBe('Arimo-Regular-text')
  expect(pick([own], 'text', true, 'a')).toBe('IBMPlexSans-Bold')
  expect(covers(own, 0x2713)).toBe(false)
  expect(pick([own], 'text', false, '\u2713')).toBe('IBMPlexSans-Regular')
  expect(pick([own, title], 'heading', true, 'a')).toBe('Arimo-Regular-heading')
  expect(pick([], 'heading', true, 'a')).toBe('IBMPlexSans-Bold')
})

function never(): never {
  throw new Error('no such face')
}
