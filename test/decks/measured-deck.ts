/** A deck as `recap deck --check --json` tells of it. */
export interface MeasuredDeck {
  readonly format: string
  readonly path: string
  readonly lang: string
  readonly slides: readonly MeasuredSlide[]
}

export interface MeasuredSlide {
  readonly title: string
  readonly text: string
  readonly notes: string
  readonly words: number
  readonly part: number
  /** As foreseen, and what there is; in CSS pixels. */
  readonly height: number
  readonly room: number
  /** What a browser found; null where none looked. */
  readonly measured: {
    readonly height: number
    readonly over: object | null
    readonly smallest: { readonly size: number } | null
    readonly broken: readonly string[]
  } | null
}
