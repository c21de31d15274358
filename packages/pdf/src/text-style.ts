/** How a text looks. Resolved: no inheritance is left to do. Sizes are points. */
export interface TextStyle {
  readonly role: 'text' | 'heading' | 'code'
  readonly bold: boolean
  readonly italic: boolean
  readonly size: number
  /** From one baseline to the next. */
  readonly leading: number
  readonly color: string
  /** How far above the line's baseline it stands. */
  readonly rise: number
  readonly rule: 'under' | 'through' | null
  /** A tint behind the text. */
  readonly ground: string | null
}

/** What of a style picks its faces, as a name. */
export const faceKey = ({ role, bold, italic }: Pick<TextStyle, 'role' | 'bold' | 'italic'>): string =>
  `${role}${bold ? ' bold' : ''}${italic ? ' italic' : ''}`
