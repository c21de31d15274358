declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
  export = LineBreaker
}

declare module 'bidi-js' {
  interface Bidi {
    getEmbeddingLevels(
      text: string,
      direction?: 'ltr' | 'rtl' | 'auto',
    ): { readonly levels: Uint8Array; readonly paragraphs: readonly { readonly level: number }[] }
    getMirroredCharacter(character: string): string | null
  }
  function create(): Bidi
  export = create
}

declare module 'hyphen/*' {
  const language: {
    hyphenateSync(text: string, options?: { readonly minWordLength?: number }): string
  }
  export = language
}

declare module 'fontkit' {
  export interface Font {
    readonly postscriptName: string
    readonly unitsPerEm: number
    getGlyph(id: number, codePoints?: readonly number[]): Glyph
    glyphForCodePoint(code: number): Glyph
    layout(text: string, features?: object): GlyphRun
  }
  export interface Glyph {
    readonly id: number
    readonly path: Path
    readonly advanceWidth: number
    readonly codePoints: readonly number[]
  }
  export interface Path {
    scale(by: number): Path
    translate(x: number, y: number): Path
    toSVG(): string
  }
  /** In font units. */
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly {
      readonly xAdvance: number
      readonly yAdvance: number
      readonly xOffset: number
      readonly yOffset: number
    }[]
    readonly advanceWidth: number
  }
  export function create(bytes: Uint8Array): Font
}
