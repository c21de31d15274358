/** The inks that all outputs share, as `#RRGGBB`; every text colour has at least 4.5:1 on white. */
export interface Palette {
  readonly text: string
  readonly secondary: string
  readonly hairline: string
  /** A ground for code, callouts and table heads. */
  readonly tint: string
}

export const palette: Palette = {
  text: '#1A1D21',
  secondary: '#56606B',
  hairline: '#D5D9DF',
  tint: '#F4F6F8',
}

/** The accent when the configuration names none. */
export const defaultAccent = '#0B5CAD'
