import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A page as it is seen, one byte a pixel, 0 for black. */
export interface GreyPage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Draws every page of a PDF with poppler's pdftoppm, in order. */
export async function greyPages(
  pdftoppm: string,
  pdf: string,
  dotsPerInch: number,
): Promise<readonly GreyPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'recap-pages-'))
  try {
    await run(pdftoppm, ['-gray', '-r', String(dotsPerInch), pdf, join(folder, 'page')])
    const names = (await readdir(folder)).sort()
    return await Promise.all(names.map(async (name) => readGrey(await readFile(join(folder, name)))))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Reads a portable grey map (PGM, the binary kind). */
export function readGrey(bytes: Uint8Array): GreyPage {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(String.fromCharCode(...bytes.subarray(0, 40)))
  if (head === null) throw new Error('not a binary PGM of 8 bits')
  const pixels = bytes.subarray(head[0].length)
  return { width: Number(head[1]), height: Number(head[2]), pixels }
}

/** What is left white around the ink, in pixels; null on a page without any. */
export interface Margins {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The white around everything that is visibly darker than paper. */
export function margins({ width, height, pixels }: GreyPage): Margins | null {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let at = 0; at < width * height; at++) {
    if ((pixels[at] ?? 255) > 225) continue
    const column = at % width
    const row = (at - column) / width
    left = Math.min(left, column)
    right = Math.max(right, column)
    top = Math.min(top, row)
    bottom = row
  }
  return bottom < 0 ? null : { left, top, right: width - 1 - right, bottom: height - 1 - bottom }
}
