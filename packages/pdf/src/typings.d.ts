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

declare module 'mathjax' {
  interface Output {
    measureTextNodeWithCache: (
      node: unknown,
      text: string,
      variant: string,
      font?: readonly [family: string, bold: boolean, italic: boolean],
    ) => { readonly w: number; readonly h: number; readonly d: number }
  }
  interface MathDocument {
    convert(
      tex: string,
      options: {
        readonly display: boolean
        readonly em: number
        readonly ex: number
        readonly containerWidth: number
      },
    ): unknown
  }
  interface MathJax {
    readonly config: { readonly tex: { readonly packages: readonly string[] } }
    readonly startup: { readonly adaptor: { innerHTML(node: unknown): string } }
    readonly _: {
      readonly input: { readonly tex_ts: { readonly TeX: new (options: object) => object } }
      readonly output: {
        readonly svg_ts: { readonly SVG: new (options: object) => Output }
        readonly svg: { readonly fonts: { readonly tex_ts: { readonly TeXFont: new () => object } } }
      }
      readonly mathjax: {
        readonly mathjax: { document(html: string, parts: object): MathDocument }
      }
    }
  }
  const mathjax: { init(config: object): Promise<MathJax> }
  export = mathjax
}
