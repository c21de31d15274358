import type { Asset, Raster } from '@recapkit/content-model'

/** The bytes of rasters, which a Word document holds of every picture. */
export type Rasters = ReadonlyMap<Raster, Uint8Array>

/** Makes the rasters of assets that are not made yet. */
export async function makeRasters(assets: Iterable<Asset>): Promise<Rasters> {
  const entries = Array.from(assets, async ({ raster }) => [raster, await raster.bytes()] as const)
  return new Map(await Promise.all(entries))
}
