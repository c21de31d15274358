import { loadAssets } from '@recapkit/assets'
import {
  type Addresses,
  build,
  type ExportContext,
  type Exporter,
  type Recap,
  type Result,
} from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import type { Io } from '../io.ts'
import type { Project } from '../project/open-project.ts'
import { pictureHost } from '../project/picture-host.ts'
import { loadBrandFonts } from './brand-fonts.ts'
import { mainPath } from './product.ts'

/** What exporters are told of the site, its look, and of where each output will lie. */
export async function exportContext(
  project: Project,
  exporters: readonly Exporter[],
  env: Io['env'],
): Promise<Result<ExportContext>> {
  const { site, accent, logo } = project.settings
  const own = await loadBrandFonts(project.settings.fonts, project.root)
  const bundled = await loadFonts({ near: [project.root] })
  const fonts = { faces: [...own.value.faces, ...bundled.faces] }
  const host = pictureHost(project, false, env)
  const brandAssets = await loadAssets(brandRecap(logo), host, fonts)
  const asset = logo === null ? null : (brandAssets.value.get(logo) ?? null)
  const context = {
    site,
    brand: { accent, logo: asset, fonts: own.value.names },
    fonts,
    addresses: addressesOf(exporters),
  }
  const date = sourceDate(env['SOURCE_DATE_EPOCH'])
  return {
    value: date === null ? context : { ...context, date },
    diagnostics: [...own.diagnostics, ...brandAssets.diagnostics],
  }
}

function addressesOf(exporters: readonly Exporter[]): Addresses {
  const byName = new Map(exporters.map((exporter) => [exporter.name, exporter]))
  return (id, format) => {
    const exporter = byName.get(format)
    if (exporter === undefined) return null
    return mainPath(exporter, id)
  }
}

/** See https://reproducible-builds.org/specs/source-date-epoch/. */
function sourceDate(epoch: string | undefined): string | null {
  return epoch !== undefined && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : null
}

/** Pictures are read for a recap: this one shows nothing but the logo. */
function brandRecap(logo: string | null): Recap {
  return build.recap('', [], { id: 'brand', cover: logo === null ? null : build.picture(logo, '') })
}
