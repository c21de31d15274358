import type { FontFace } from '@recapkit/content-model'

/** What is known of a face before its bytes are read; its file is `faces/NAME.ttf`. */
export type FaceEntry = Omit<FontFace, 'bytes'>

/** The family that is asked first for what is to look like an emoji. */
export const emojiFamily = 'Noto Emoji'

const face = (name: string, family: string, role: FontFace['role'], style = ''): FaceEntry => ({
  name,
  family,
  role,
  bold: style.includes('bold'),
  italic: style.includes('italic'),
})

/** The bundled faces. Those of one role stand in the order in which they are asked. */
export const bundledFaces: readonly FaceEntry[] = [
  face('IBMPlexSans-Regular', 'IBM Plex Sans', 'text'),
  face('IBMPlexSans-Italic', 'IBM Plex Sans', 'text', 'italic'),
  face('IBMPlexSans-Bold', 'IBM Plex Sans', 'text', 'bold'),
  face('IBMPlexSans-BoldItalic', 'IBM Plex Sans', 'text', 'bold italic'),
  face('IBMPlexMono-Regular', 'IBM Plex Mono', 'code'),
  face('IBMPlexMono-Bold', 'IBM Plex Mono', 'code', 'bold'),
  face('DejaVuSansMono', 'DejaVu Sans Mono', 'code'),
  face('Arimo-Regular', 'Arimo', 'deck'),
  face('Arimo-Bold', 'Arimo', 'deck', 'bold'),
  face('NotoSans-Regular', 'Noto Sans', 'fallback'),
  face('DejaVuSans', 'DejaVu Sans', 'fallback'),
  face('DejaVuSans-Bold', 'DejaVu Sans', 'fallback', 'bold'),
  face('NotoEmoji-Regular', emojiFamily, 'fallback'),
]
