import { type AssetHost, loadAssets } from '@recapkit/assets'
import type {
  Artefact,
  Diagnostic,
  Entry,
  ExportContext,
  Exporter,
  Recap,
  Result,
} from '@recapkit/content-model'
import type { Progress } from '../report/progress.ts'
import { exportCollection, exportRecap } from './export-recaps.ts'
import type { Product } from './product.ts'

/** What was made, and the formats that failed, by post (null: all posts together). */
export interface Products {
  readonly made: readonly Product[]
  readonly failed: readonly { readonly source: string | null; readonly format: string }[]
}

/** Makes every format of every recap, then the formats of all recaps together. */
export async function makeProducts(
  recaps: readonly Recap[],
  exporters: readonly Exporter[],
  host: AssetHost,
  context: ExportContext,
  progress: Progress,
): Promise<Result<Products>> {
  const diagnostics: Diagnostic[] = []
  const made: Product[] = []
  const failed: { source: string | null; format: string }[] = []
  const entries: Entry[] = []
  const keep = (source: string | null, format: string, result: Result<readonly Product[] | null>): void => {
    diagnostics.push(...result.diagnostics)
    if (result.value === null) failed.push({ source, format })
    else made.push(...result.value)
  }
  for (const [index, recap] of recaps.entries()) {
    progress.step(`${index + 1}/${recaps.length} ${recap.path}`)
    const assets = await loadAssets(recap, host, context.fonts)
    diagnostics.push(...assets.diagnostics)
    const first = made.length
    for (const exporter of exporters) {
      if (exporter.scope !== 'recap') continue
      keep(recap.path, exporter.name, await exportRecap(exporter, recap, assets.value, context))
    }
    entries.push({
      recap,
      assets: assets.value,
      made: made
        .slice(first)
        .filter((one) => one.main)
        .map(artefact),
    })
  }
  for (const exporter of exporters) {
    if (exporter.scope !== 'collection') continue
    progress.step(exporter.name)
    keep(null, exporter.name, await exportCollection(exporter, entries, context))
  }
  return { value: { made, failed }, diagnostics }
}

function artefact({ file, format }: Product): Artefact {
  return { format, path: file.path, mediaType: file.mediaType, byteLength: file.bytes.length }
}
