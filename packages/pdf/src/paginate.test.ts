import { describe, expect, it } from 'vitest'
import { paginate } from './paginate.ts'
import { type Strip, strip } from './strips.ts'

const room = { height: 100, footGap: 10 }
const line = (more: Partial<Strip> = {}): Strip => strip(20, [], more)
const lines = (count: number): Strip[] => Array.from({ length: count }, () => line())
const counts = (strips: readonly Strip[]) => paginate(strips, room).sheets.map((sheet) => sheet.placed.length)

describe('paginate', () => {
  it('fills pages and leaves out the gap at the top', () => {
    const strips = Array.from({ length: 8 }, () => line({ gap: 5 }))
    const { sheets } = paginate(strips, room)
    expect(sheets.map((sheet) => sheet.placed.map((one) => one.y))).toEqual([
      [0, 25, 50, 75],
      [0, 25, 50, 75],
    ])
  })

  it('breaks only where that is allowed', () => {
    const heading = line({ keepWithNext: true })
    expect(counts([...lines(4), heading, line(), line()])).toEqual([4, 3])
    expect(counts([...lines(4), line(), line({ breakBefore: 'avoid' })])).toEqual([4, 2])
    expect(counts([line(), line({ breakBefore: 'force' }), line()])).toEqual([1, 2])
  })

  it('breaks all the same where nothing else is left', () => {
    expect(counts(Array.from({ length: 12 }, () => line({ breakBefore: 'avoid' })))).toEqual([5, 5, 2])
  })

  it('takes one strip at least and tells what is too tall', () => {
    const tall = strip(150, [])
    const { sheets, tooTall } = paginate([line(), tall, line()], room)
    expect(sheets.map((sheet) => sheet.placed.length)).toEqual([1, 1, 1])
    expect(tooTall).toEqual([tall])
  })

  it('shows a head again on a page that begins below it', () => {
    const head = strip(15, [])
    const rows = Array.from({ length: 7 }, () => line({ head }))
    const { sheets } = paginate([head, ...rows], room)
    expect(sheets.map((sheet) => sheet.repeated)).toEqual([null, head])
    expect(sheets[1]?.placed[0]?.y).toBe(15)
  })

  it('takes the smaller form of what would not fit, where that helps', () => {
    const smaller = strip(40, [])
    const picture = strip(60, [], { smaller })
    const caption = line({ breakBefore: 'avoid' })
    expect(paginate([...lines(2), picture, caption], room).sheets.map((sheet) => sheet.placed)).toMatchObject(
      [[{}, {}, { strip: smaller }, { strip: caption }]],
    )
    expect(paginate([...lines(3), picture, caption], room).sheets[1]?.placed[0]?.strip).toBe(picture)
  })

  it('makes pictures no smaller than it takes', () => {
    const smallest = strip(30, [])
    const picture = strip(60, [], { smaller: strip(40, [], { smaller: smallest }) })
    const heights = paginate([...lines(3), picture, ...lines(4)], room).sheets[0]?.placed.map(
      ({ strip }) => strip.height,
    )
    expect(heights).toEqual([20, 20, 20, 40])
  })

  it('lets the text below a captioned picture take the room that the picture has not, its place kept', () => {
    const standIn = strip(0, [])
    const picture = strip(60, [], { standIn })
    const caption = line({ breakBefore: 'avoid' })
    const title = line({ keepWithNext: true })
    const { sheets } = paginate([...lines(3), picture, caption, line(), title, ...lines(2)], room)
    expect(sheets.map((sheet) => sheet.placed.map((one) => one.strip))).toEqual([
      [...lines(3), standIn, line()],
      [picture, caption],
      [title, ...lines(2)],
    ])
  })

  it('shares what must stay white among pages', () => {
    const block = (count: number): Strip[] =>
      Array.from({ length: count }, (_, index) => line(index > 0 ? { breakBefore: 'avoid' } : {}))
    expect(counts([...block(3), ...block(1), ...block(1), ...block(3), ...block(5)])).toEqual([4, 4, 5])
  })

  it('keeps a note at the foot of the page of its call', () => {
    const note = strip(12, [])
    const { sheets } = paginate([...lines(3), line({ notes: [note] }), ...lines(2)], room)
    expect(sheets.map((sheet) => sheet.placed.length)).toEqual([3, 3])
    expect(sheets.map((sheet) => sheet.foot.map((one) => one.y))).toEqual([[], [88]])
  })

  it('goes on with long notes at the next foot, and ends', () => {
    const notes = Array.from({ length: 15 }, () => strip(12, []))
    const { sheets } = paginate([line({ notes })], room)
    expect(sheets.flatMap((sheet) => sheet.foot)).toHaveLength(15)
    expect(sheets.length).toBe(3)
  })
})
