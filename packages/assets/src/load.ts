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
import { decode } from './decode.ts'
import { findBytes } from './find.ts'
import type { AssetHost } from './host.ts'
import { assetName } from './name.ts'

/**
 * Reads, cleans and converts every picture of a recap, the cover among them. What is not to be had is reported once for
 * each address (`asset/missing`, `asset/remote`, `asset/unreadable`, `asset/too-large`, `asset/outside-root`), as is what
 * was taken out of a drawing (`asset/unsafe-content`) and a name in other case (`asset/wrong-case`).
 */
export async function loadAssets(recap: Recap, host: AssetHost, fonts: Fonts): Promise<Result<Assets>> {
  const assets = new Map<string, Asset>()
  const diagnostics: Diagnostic[] = []
  const names = new Set<string>()
  for (const picture of onePerAddress(pictures(recap))) {
    const { src } = picture
    const found = await findBytes(picture, recap, host)
    const name = /^data:/i.test(src) ? 'A picture in a data: address' : `The picture ${src}`
    const decoded = found.value === null ? null : await decode(found.value, name, fonts)
    const place = { path: recap.path, at: picture.position }
    for (const { rule, message, hint } of [...found.findings, ...(decoded?.findings ?? [])])
      diagnostics.push(diagnostic(rule, message, place, hint))
    if (decoded === null || decoded.value === null) continue
    const { original, raster, width, height } = decoded.value
    const path = `${recap.id}/assets/${assetName(src, original.mediaType, names)}`
    assets.set(src, { src, path, original, raster, width, height })
  }
  return { value: assets, diagnostics }
}

/** Each address once, with the first position where it stands; a cover alone has none. */
function onePerAddress(all: readonly Picture[]): readonly Picture[] {
  const found = new Map<string, Picture>()
  for (const picture of all) if (!found.get(picture.src)?.position) found.set(picture.src, picture)
  return [...found.values()]
}
