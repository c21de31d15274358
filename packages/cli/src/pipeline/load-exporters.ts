import { type Diagnostic, diagnostic, type Exporter, type Result } from '@recapkit/content-model'
import { type FormatOptions, formats } from '../exporters.ts'
import { reasonOf } from '../reason-of.ts'

/** Imports the exporters of some formats, each only now that it is asked for. */
export async function loadExporters(
  names: readonly string[],
  options: FormatOptions,
): Promise<Result<readonly Exporter[]>> {
  const diagnostics: Diagnostic[] = []
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
