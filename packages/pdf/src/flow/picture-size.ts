import type { Asset } from '@recapkit/content-model'
import type { Theme } from '../theme.ts'

/** The size in points at which a picture is sharp, and not larger than its author's pixels say. */
export function naturalSize(asset: Asset, theme: Theme): { readonly width: number; readonly height: number } {
  const { width, height } = asset.raster
  return { width: Math.max(width * theme.pixel, 1), height: Math.max(height * theme.pixel, 1) }
}
