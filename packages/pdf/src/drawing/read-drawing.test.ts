import { expect, it } from 'vitest'
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
