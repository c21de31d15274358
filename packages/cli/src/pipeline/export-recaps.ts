import {
  type Assets,
  type CollectionExporter,
  type Diagnostic,
  diagnostic,
  type Entry,
  type ExportContext,
  type OutputFile,
  type Place,
  type Recap,
  type RecapExporter,
  type Result,
} from '@recapkit/content-model'
import { reasonOf } from '../reason-of.ts'
import { isSafePath, mainPath, type Product } from './product.ts'

/** What one exporter makes of one recap; null and `export/failed` when it throws, which stops no other. */
export async function exportRecap(
  exporter: RecapExporter,
  recap: Recap,
  assets: Assets,
  context: ExportContext,
): Promise<Result<readonly Product[] | null>> {
  const place = { path: recap.path, at: null }
  const made = await attempt(exporter.name, place, () => exporter.export(recap, assets, context))
  const main = mainPath(exporter, recap.id)
  const value = made.value?.map((file) => ({
    file,
    source: recap.path,
    format: exporter.name,
    main: file.path === main,
  }))
  return { value: value ?? null, diagnostics: made.diagnostics }
}

/** What one exporter makes of all recaps together; null when it fails. */
export async function exportCollection(
  exporter: CollectionExporter,
  entries: readonly Entry[],
  context: ExportContext,
): Promise<Result<readonly Product[] | null>> {
  const made = await attempt(exporter.name, null, () => exporter.export(entries, context))
  const mains = new Set([null, ...entries.map(({ recap }) => recap.id)].map((id) => mainPath(exporter, id)))
  const value = made.value?.map((file) => ({
    file,
    source: null,
    format: exporter.name,
    main: mains.has(file.path),
  }))
  return { value: value ?? null, diagnostics: made.diagnostics }
}

async function attempt(
  format: string,
  place: Place | null,
  run: () => Promise<Result<readonly OutputFile[]>>,
): Promise<Result<readonly OutputFile[] | null>> {
  try {
    const { value, diagnostics } = await run()
    const outside = value.find((file) => !isSafePath(file.path))
    if (outside === undefined) return { value, diagnostics }
    const message = `The format ${format} wants to write outside the output folder: ${outside.path}`
    return { value: null, diagnostics: [...diagnostics, diagnostic('export/failed', message, place)] }
  } catch (error) {
    const failed: Diagnostic = diagnostic(
      'export/failed',
      `The format ${format} failed: ${reasonOf(error)}`,
      place,
      'This is a defect of recapkit; the other outputs are not touched by it.',
    )
    return { value: null, diagnostics: [failed] }
  }
}
