import {
  type Asset,
  type Assets,
  build,
  type Content,
  type Figure,
  type Fonts,
  type MathBlock,
  madeRaster,
  type Recap,
} from '@recapkit/content-model'
import { deckMeasure } from './fit/width.ts'
import { type Page, room, spaces, styles } from './geometry.ts'

/** A recap whose formulas are pictures, and what there is of pictures with them. */
export interface WithFormulas {
  readonly recap: Recap
  readonly assets: Assets
}

/** How pictures of formulas are told from the author's. */
const scheme = 'formula:'

/** True for the picture of a formula: its alternative text is the TeX. */
export const isFormula = (src: string): boolean => src.startsWith(scheme)

/** The size of a formula's letters beside text, in CSS pixels, and the least at which they are shown. */
const size = 40
const least = 30

/** Units an em in what MathJax draws. */
const units = 1000

/**
 * The recap with each formula on a line of its own as a picture of its outlines, which every dialect shows alike and
 * without a network. One that MathJax refuses, or that is too wide to be read from afar, stays as TeX.
 */
export async function withFormulas(
  recap: Recap,
  assets: Assets,
  fonts: Fonts,
  page: Page,
): Promise<WithFormulas> {
  const blocks = recap.children.flatMap(formulasOf)
  if (blocks.length === 0) return { recap, assets }
  const { enlargement, numbersByLabel, openMathJax, withNumbersBeside, withReferences } = await import(
    '@recapkit/assets/formula'
  )
  const numbers = numbersByLabel(recap)
  const measure = deckMeasure(fonts)
  const unit = { ...styles.body, size: 1 }
  const set = await openMathJax((text, bold) => measure(text, { ...unit, bold }, false))
  const found = new Map<MathBlock, Figure>()
  const drawn = new Map(assets)
  for (const block of blocks) {
    const referring = withReferences(block.tex, numbers)
    const made =
      'unknown' in referring ? { reason: referring.unknown } : set(withNumbersBeside(referring.tex), true)
    const path = `${recap.id}/assets/formula-${found.size + 1}.svg`
    const asset =
      'reason' in made ? null : drawing(made.svg, `${scheme}${found.size + 1}`, path, enlargement, page)
    if (asset === null) continue
    drawn.set(asset.src, asset)
    found.set(block, {
      ...build.figure(asset.src, block.tex),
      position: block.position,
      only: block.only,
      slide: block.slide,
    })
  }
  return { recap: { ...recap, children: recap.children.map((node) => replaced(node, found)) }, assets: drawn }
}

/** The formulas that stand for themselves; those inside lists and quotes are told with them. */
function formulasOf(node: Content): readonly MathBlock[] {
  if (node.type === 'math') return [node]
  return node.type === 'section' || node.type === 'announcement' ? node.children.flatMap(formulasOf) : []
}

function replaced(node: Content, found: ReadonlyMap<MathBlock, Figure>): Content {
  if (node.type === 'math') return found.get(node) ?? node
  if (node.type !== 'section' && node.type !== 'announcement') return node
  return { ...node, children: node.children.map((child) => replaced(child, found)) }
}

/** The room below a title of one line. */
const alone = (page: Page): Page => ({
  width: room(page).width,
  height: room(page).height - styles.title.line - spaces.afterTitle,
})

/** What MathJax drew as a picture of its own; null where it has no size, or would be too small to be read on a slide. */
function drawing(svg: string, src: string, path: string, enlargement: number, page: Page): Asset | null {
  const [, , wide = '0', high = '0'] = /viewBox="([^"]*)"/.exec(svg)?.[1]?.split(' ') ?? []
  const scale = (size * enlargement) / units
  const [width, height] = [Math.ceil(Number(wide) * scale), Math.ceil(Number(high) * scale)]
  const { width: widest, height: highest } = alone(page)
  const most = size / least
  if (!(width > 0) || !(height > 0) || width > most * widest || height > most * highest) return null
  const sized = svg
    .replace(/ style="[^"]*"/, '')
    .replace(/ width="[^"]*"/, ` width="${width}"`)
    .replace(/ height="[^"]*"/, ` height="${height}"`)
    .replace(/<svg (?![^>]*xmlns=)/, '<svg xmlns="http://www.w3.org/2000/svg" ')
  const image = {
    mediaType: 'image/svg+xml' as const,
    bytes: new TextEncoder().encode(`${sized}\n`),
    width,
    height,
  }
  return { src, path, original: image, raster: madeRaster(image), outlines: null, width, height }
}
