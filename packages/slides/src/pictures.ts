import type { Assets, OutputFile } from '@recapkit/content-model'
import type { Fit } from './fit/fit.ts'
import { missingPictureSvg } from './missing-picture.ts'
import type { Deck, ShownPicture } from './slide.ts'

/** The files that a deck shows, and where each picture's lies from the deck's own folder. */
export interface DeckPictures {
  readonly files: readonly OutputFile[]
  readonly source: (picture: ShownPicture) => string
}

/** Every picture of a deck as the author has it, and a quiet box for each that is missing. */
export function deckPictures(deck: Deck, id: string, assets: Assets, fit: Fit): DeckPictures {
  const files = new Map<string, OutputFile>()
  const sources = new Map<ShownPicture, string>()
  const taken = new Set([...assets.values()].map((asset) => asset.path))
  for (const picture of shownPictures(deck)) {
    const asset = assets.get(picture.picture.src)
    if (asset === undefined) {
      const path = freePath(id, taken)
      const bytes = new TextEncoder().encode(missingPictureSvg(picture, fit))
      files.set(path, { path, mediaType: 'image/svg+xml', bytes })
      sources.set(picture, fromDeck(path, id))
    } else {
      const { mediaType, bytes } = asset.original
      files.set(asset.path, { path: asset.path, mediaType, bytes })
      sources.set(picture, fromDeck(asset.path, id))
    }
  }
  return { files: [...files.values()], source: (picture) => sources.get(picture) ?? '' }
}

function shownPictures(deck: Deck): readonly ShownPicture[] {
  return deck.slides.flatMap((slide) =>
    slide.body.flatMap((part) =>
      part.type === 'picture' ? [part] : part.type === 'wall' ? part.pictures : [],
    ),
  )
}

function freePath(id: string, taken: Set<string>): string {
  let number = 1
  while (taken.has(`${id}/assets/missing-${number}.svg`)) number++
  const path = `${id}/assets/missing-${number}.svg`
  taken.add(path)
  return path
}

/** Where a file of the output folder lies, from the folder of a recap's deck. */
export const fromDeck = (path: string, id: string): string =>
  path.startsWith(`${id}/`) ? path.slice(id.length + 1) : `../${path}`
