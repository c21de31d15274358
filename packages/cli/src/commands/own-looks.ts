import { type Diagnostic, diagnostic } from '@recapkit/content-model'
import { deckFormats } from '../exporters.ts'
import type { Settings } from '../project/settings.ts'

/** Says of a theme or CSS of the author's that no deck was measured with it; only a browser can. */
export function ownLooks({ formats, look }: Settings): readonly Diagnostic[] {
  const isThemed = formats.includes('marp') && look.marpTheme !== undefined
  const isStyled = formats.some((name) => deckFormats.includes(name)) && look.css !== undefined
  if (!isThemed && !isStyled) return []
  const message = `Slides were filled by the deck’s own sizes and typeface, not by ${isThemed ? 'those of its Marp theme' : 'its CSS'}.`
  return [diagnostic('deck/own-look', message, null, '`recap deck --check` looks at them.')]
}
