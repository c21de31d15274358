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
