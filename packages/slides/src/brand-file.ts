import type { Asset, OutputFile } from '@recapkit/content-model'
import { spaces } from './geometry.ts'
import { fromDeck } from './pictures.ts'

/** A logo in the bottom margin of the first slide and the last: its file, and the CSS that shows it. */
export interface BrandFile {
  readonly css: string
  readonly files: readonly OutputFile[]
}

/** The size of the room in the margin, in CSS pixels. */
const box = { width: 260, height: 44 }

/** What shows a brand's logo in the deck of a recap; nothing without one. */
export function brandFile(logo: Asset | null, id: string): BrandFile {
  if (logo === null) return { css: '', files: [] }
  const { mediaType, bytes } = logo.original
  const address = encodeURI(fromDeck(logo.path, id)).replace(/["\\()]/g, '\\$&')
  const css = `section:is(.title, .closing)::before {
  content: ''; position: absolute; inset-inline-start: ${spaces.margin}px; bottom: 16px; width: ${box.width}px; height: ${box.height}px;
  background: url("${address}") left center / contain no-repeat;
}`
  return { css, files: [{ path: logo.path, mediaType, bytes }] }
}
