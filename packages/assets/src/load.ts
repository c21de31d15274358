import {
  type Asset,
  type Assets,
  type Diagnostic,
  diagnostic,
  type Fonts,
  type Picture,
  pictures,
  type Recap,
  type Result,
} from '@recapkit/content-model'
import type { Converted } from './convert.ts'
import { decode } from './decode.ts'
import { findBytes } from './find.ts'
import type { Found } from './finding.ts'
import type { AssetHost } from './host.ts'
import { inParallel } from './in-parallel.ts'
import { assetName } from './name.ts'

/** Pictures in work at one time: enough to keep a few cores busy, few enough for memory. */
const atOnce = 3

/**
 * Reads, cleans and converts every picture of a recap, the cover among them. What is not to be had is reported once for
 * each address (`asset/missing`, `asset/remote`, `asset/unreadable`, `asset/too-large`, `asset/outside-root`), as is what
 * was taken out of a drawing (`asset/unsafe-content`), what no font has of its words (`export/missing-glyph`) and a name in
 * other case (`asset/wrong-case`).
 */
export async function loadAssets(recap: Recap, host: AssetHost, fonts: Fonts): Promise<Result<Assets>> {
  const assets = new Map<string, Asset>()
  const diagnostics: Diagnostic[] = []
  const names = new Set<string>()
  const loaded = await inParallel(onePerAddress(pictures(recap)), atOnce, async (picture) => ({
    picture,
    found: await load(picture, recap, host, fonts),
  }))
  for (const { picture, found } of loaded) {
    const place = { path: recap.path, at: picture.position }
    for (const { rule, message, hint } of found.findings)
      diagnostics.push(diagnostic(rule, message, place, hint))
    if (found.value === null) continue
    const { original, raster, outlines, width, height } = found.value
    const path = `${recap.id}/assets/${assetName(picture.src, original.mediaType, names)}`
    assets.set(picture.src, { src: picture.src, path, original, raster, outlines, width, height })
  }
  return { value: assets, diagnostics }
}

async function load(
  picture: Picture,
  recap: Recap,
  host: AssetHost,
  fonts: Fonts,
): Promise<Found<Converted>> {
  const { value, findings } = await findBytes(picture, recap, host)
  if (value === null) return { value, findings }
  const isData = /^data:/i.test(picture.src)
  const decoded = await decode(value, isData ? 'A picture in the text' : `The picture ${picture.src}`, fonts)
  return { value: decoded.value, findings: [...findings, ...decoded.findings] }
}

/** Each address once, with the first position where it stands; a cover alone has none. */
function onePerAddress(all: readonly Picture[]): readonly Picture[] {
  const found = new Map<string, Picture>()
  for (const picture of all) if (!found.get(picture.src)?.position) found.set(picture.src, picture)
  return [...found.values()]
}
