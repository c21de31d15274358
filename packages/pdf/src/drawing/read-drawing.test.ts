import { expect, it } from 'vitest'
import { boundsOf } from './bounds.ts'
import { readPath } from './path.ts'
import { readDrawing } from './read-drawing.ts'

const read = (inside: string) => readDrawing(`<svg viewBox="0 0 10 10">${inside}</svg>`, { digits: 2 })

it('reads shapes with the looks and places of the groups around', () => {
  const drawing = read(
    '<g fill="#F00" transform="translate(1,2)"><g transform="scale(2)"><path d="M0 0L1 1Z"/></g></g>' +
      '<rect x="1" y="1" width="2" height="3" fill="none" stroke="#00ff00" stroke-width="2" stroke-dasharray="1 2"/>',
  )
  expect(drawing?.view).toEqual({ x: 0, y: 0, width: 10, height: 10 })
  expect(
    drawing?.paths.map(({ matrix, operators, fill, stroke }) => ({
      matrix,
      operators,
      fill,
      dash: stroke?.dash,
    })),
  ).toEqual([
    {
      matrix: [2, 0, 0, 2, 1, 2],
      operators: '0 0 m 1 1 l h',
      fill: { color: '#FF0000', opacity: 1 },
      dash: undefined,
    },
    { matrix: [1, 0, 0, 1, 0, 0], operators: '1 1 m 3 1 l 3 4 l 1 4 l h', fill: null, dash: [1, 2] },
  ])
})

it('sees a path through its clip, which is placed by what refers to it', () => {
  const drawing = read(
    '<defs><clipPath id="c"><path d="M0 0H5V5Z"/></clipPath></defs>' +
      '<g transform="translate(3,0)" clip-path="url(#c)"><path d="M0 0H9V9Z"/></g>',
  )
  expect(drawing?.paths[0]?.clips).toEqual([
    { matrix: [1, 0, 0, 1, 3, 0], operators: '0 0 m 5 0 l 5 5 l h', evenOdd: false },
  ])
})

it('shows beside its view box what its size leaves there', () => {
  const view = (more: string) => readDrawing(`<svg viewBox="0 0 10 20" ${more}/>`, { digits: 2 })?.view
  expect(view('width="40" height="40"')).toEqual({ x: -5, y: 0, width: 20, height: 20 })
  expect(view('width="40" height="40" preserveAspectRatio="xMinYMid meet"')?.x).toBe(0)
  expect(view('width="40" height="40" preserveAspectRatio="none"')).toMatchObject({ width: 10, height: 20 })
  expect(view('width="40" height="40" preserveAspectRatio="xMidYMid slice"')).toBe(undefined)
})

it('reads gradients, in the coordinates of the drawing', () => {
  const inks = (gradient: string) =>
    read(`<defs>${gradient}</defs><g transform="translate(1,2)"><path d="M2 0H6V4H2Z" fill="url(#a)"/></g>`)
      ?.paths[0]?.fill?.color
  const stops = '<stop offset="0.5" stop-color="#ff0000"/><stop offset="1" stop-color="#0000ff"/>'
  expect(inks(`<linearGradient id="a">${stops}</linearGradient>`)).toEqual({
    kind: 'linear',
    coordinates: [0, 0, 1, 0],
    matrix: [4, 0, 0, 4, 3, 2],
    stops: [
      { offset: 0, color: '#ff0000' },
      { offset: 0.5, color: '#ff0000' },
      { offset: 1, color: '#0000ff' },
    ],
  })
  const whole = 'gradientUnits="userSpaceOnUse"'
  expect(inks(`<radialGradient id="a" cx="4" cy="2" r="3" ${whole}>${stops}</radialGradient>`)).toMatchObject(
    {
      kind: 'radial',
      coordinates: [4, 2, 0, 4, 2, 3],
      matrix: [1, 0, 0, 1, 1, 2],
    },
  )
  const clear = '<stop offset="0" stop-color="#ff0000" stop-opacity="0.5"/><stop offset="1"/>'
  expect(inks(`<linearGradient id="a">${clear}</linearGradient>`)).toBe(undefined)
  expect(inks(`<linearGradient id="a" spreadMethod="reflect">${stops}</linearGradient>`)).toBe(undefined)
})

it('knows how far curves reach, for what is measured by them', () => {
  const edges = boundsOf(
    readPath('M0 0C0 4 10 4 10 0') ?? { operators: new Uint8Array(), points: new Float64Array() },
  )
  expect(edges.map((one) => Math.round(one * 10) / 10)).toEqual([0, 0, 10, 3])
})

it.each([
  '<g opacity="0.5"><path d="M0 0H1"/></g>',
  '<g filter="url(#blur)"><path d="M0 0H1"/></g>',
  '<g mask="url(#m)"><path d="M0 0H1"/></g>',
  '<g style="mix-blend-mode:multiply"><path d="M0 0H1"/></g>',
  '<image href="data:image/png;base64,AA=="/>',
  '<path d="M0 0H1" fill="url(#gradient)"/>',
  '<path d="M0 0H1" clip-path="url(#nowhere)"/>',
  '<text>words</text>',
  '<path d="M0 0A1 1 0 0 1 2 2"/>',
])('does not pretend to paint %s', (inside) => {
  expect(read(inside)).toBe(null)
})
