import type { Asset, Assets } from './asset.ts'
import type { Result } from './diagnostic.ts'
import type { Recap } from './document.ts'

export interface Site {
  readonly title: string
  /** Absolute, ending in a slash; outputs of the output folder lie below it. */
  readonly url: string
  readonly lang: string
  readonly description: string
  readonly author: string | null
}

export interface Brand {
  /** `#RRGGBB`, at least 4.5:1 on white. */
  readonly accent: string
  readonly logo: Asset | null
  /** The families of the brand's own faces, which stand before the bundled ones; null where it has none. */
  readonly fonts?: BrandFonts
}

/** Names of families, as their files have them. */
export interface BrandFonts {
  readonly text: string | null
  /** Of titles; those of the text without it. */
  readonly headings: string | null
  readonly code: string | null
}

/** One static TrueType face, whole. */
export interface FontFace {
  /** PostScript-like and unique: `IBMPlexSans-Bold`. */
  readonly name: string
  readonly family: string
  /** What it is for: running text, titles, code, the widths of a deck's system fonts, or characters that those lack. */
  readonly role: 'text' | 'heading' | 'code' | 'deck' | 'fallback'
  readonly bold: boolean
  readonly italic: boolean
  readonly bytes: Uint8Array
}

/** The faces at hand; fallbacks in the order in which they are asked. */
export interface Fonts {
  readonly faces: readonly FontFace[]
}

/**
 * Where the output of a format lies for a recap, or with null for all recaps together: a path below the output folder,
 * or null when it is not made.
 */
export type Addresses = (recapId: string | null, format: string) => string | null

export interface ExportContext {
  readonly site: Site
  readonly brand: Brand
  readonly fonts: Fonts
  readonly addresses: Addresses
  /** ISO 8601 instant for the metadata of files whose content states no date (SOURCE_DATE_EPOCH). */
  readonly date?: string
}

export interface OutputFile {
  /** Below the output folder, with forward slashes. */
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A file that was made of a recap before: what a feed encloses and a page offers for download. */
export interface Artefact {
  readonly format: string
  readonly path: string
  readonly mediaType: string
  readonly byteLength: number
}

/** A recap with all that was made of it. */
export interface Entry {
  readonly recap: Recap
  readonly assets: Assets
  readonly made: readonly Artefact[]
}

/** Makes files of one recap; pure: the same recap and context give the same bytes. */
export interface RecapExporter {
  readonly scope: 'recap'
  /** What `--format` calls it. */
  readonly name: string
  /** Of its main file, without a leading dot: `marp.md`. */
  readonly extension: string
  readonly mediaType: string
  export(recap: Recap, assets: Assets, context: ExportContext): Promise<Result<readonly OutputFile[]>>
}

/** Makes files of all recaps of a site together, after the recap exporters. */
export interface CollectionExporter {
  readonly scope: 'collection'
  readonly name: string
  readonly extension: string
  readonly mediaType: string
  /** Where it shows a recap, or with null all of them; null where it shows none by itself. */
  path(recapId: string | null): string | null
  export(entries: readonly Entry[], context: ExportContext): Promise<Result<readonly OutputFile[]>>
}

export type Exporter = RecapExporter | CollectionExporter
