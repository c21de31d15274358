import { build, palette } from '@recapkit/content-model'
import type { Fit } from './fit/fit.ts'
import { countLines } from './fit/lines.ts'
import { styles } from './geometry.ts'
import type { ShownPicture } from './slide.ts'
import { sansFamilies } from './theme.ts'

const padding = 28

/** A quiet box in the place of a picture that is missing, with its alternative text as far as there is room: SVG. */
export function missingPictureSvg({ width, height, picture }: ShownPicture, fit: Fit): string {
  const { size, line } = styles.small
  const most = Math.floor((height - 2 * padding) / line)
  const rows = wrap(picture.alt, width - 2 * padding, fit).slice(0, Math.max(0, most))
  const top = (height - rows.length * line) / 2 + size
  const text = rows.map(
    (row, index) => `  <text x="${width / 2}" y="${Math.round(top + index * line)}">${escapeXml(row)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `  <rect x="1" y="1" width="${width - 2}" height="${height - 2}" fill="${palette.tint}" stroke="${palette.hairline}" stroke-width="2"/>`,
    `  <g font-family='${sansFamilies.replaceAll("'", '')}' font-size="${size}" fill="${palette.secondary}" text-anchor="middle">`,
    ...text,
    '  </g>',
    '</svg>',
    '',
  ].join('\n')
}

function wrap(text: string, width: number, fit: Fit): readonly string[] {
  const rows: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = rows.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    const fits = countLines([build.text(longer)], styles.small, width, fit.measure) === 1
    if (last === undefined || !fits) rows.push(word)
    else rows[rows.length - 1] = longer
  }
  return rows
}

const escapeXml = (text: string): string =>
  text
    .replace(/[\p{Cc}]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
