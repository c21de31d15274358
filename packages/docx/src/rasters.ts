import type { Asset, Raster } from '@recapkit/content-model'

/** The bytes of a raster, all of which a Word document holds. A raster that was not made is a defect, and throws. */
export type Rasters = (raster: Raster) => Uint8Array

/** Makes the rasters of assets that are not made yet. */
export async function makeRasters(assets: Iterable<Asset>): Promise<Rasters> {
  const entries = Array.from(assets, async ({ raster }) => [raster, await raster.bytes()] as const)
  const made = new Map(await Promise.all(entries))
  return (raster) => {
    const bytes = made.get(raster)
    if (bytes === undefined) throw new Error('A picture was set whose pixels were not made before.')
    return bytes
  }
}
