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
    readonly maxp: object
    getGlyph(id: number, codePoints?: readonly number[]): Glyph
  }
  export interface Glyph {
    readonly codePoints: readonly number[]
  }
  export function create(bytes: Uint8Array): Font
}
