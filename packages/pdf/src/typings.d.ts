declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
  export = LineBreaker
}

declare module 'fontkit' {
  export interface Font {
    readonly postscriptName: string
  }
  export function create(bytes: Uint8Array): Font
}
