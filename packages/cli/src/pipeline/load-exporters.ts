import { type Diagnostic, diagnostic, type Exporter, type Result } from '@recapkit/content-model'
import { deckFormats, type FormatOptions, formats } from '../exporters.ts'
import { reasonOf } from '../reason-of.ts'

/** Imports the exporters of some formats, each only now that it is asked for. */
export async function loadExporters(
  names: readonly string[],
  options: FormatOptions,
): Promise<Result<readonly Exporter[]>> {
  const diagnostics: Diagnostic[] = [...ownLooks(names, options)]
  const value: Exporter[] = []
  for (const name of names) {
    try {
      const exporter = await formats[name]?.load(options)
      if (exporter !== undefined) value.push(exporter)
    } catch (error) {
      diagnostics.push(
        diagnostic('export/failed', `The format ${name} could not be loaded: ${reasonOf(error)}`, null),
      )
    }
  }
  return { value, diagnostics }
}

/** Says of a theme or CSS of the author's that no deck was measured with it; only a browser can. */
function ownLooks(names: readonly string[], { css, marpTheme }: FormatOptions): readonly Diagnostic[] {
  const isOwn = names.some((name) => deckFormats.includes(name)) && css !== undefined
  const isThemed = names.includes('marp') && marpTheme !== undefined
  if (!isOwn && !isThemed) return []
  const message = `Slides were filled by the deck’s own sizes and typeface, not by ${isThemed ? 'those of its Marp theme' : 'its CSS'}.`
  return [diagnostic('deck/own-look', message, null, '`recap deck --check` looks at them.')]
}
