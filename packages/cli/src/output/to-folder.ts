import type { Diagnostic, OutputFile } from '@recapkit/content-model'
import { distinctProducts } from '../pipeline/distinct-products.ts'
import type { Products } from '../pipeline/make-products.ts'
import { type BuildScope, type FormatRun, replaces } from './build-scope.ts'
import type { Manifest, Owner } from './manifest.ts'
import { planManifest } from './plan-manifest.ts'
import { publish } from './publish.ts'

/** What a build knows when its products are ready for the output folder. */
export interface Delivery {
  readonly folder: string
  readonly earlier: Manifest
  readonly products: Products
  readonly scope: BuildScope
  readonly run: FormatRun
  /** Posts that could not be read now: their earlier outputs stay. */
  readonly unread: ReadonlySet<string>
}

/** What was written. */
export interface Delivered {
  readonly written: readonly OutputFile[]
  readonly mains: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Delivers products into the output folder, and takes away what no longer belongs there. */
export async function toFolder(delivery: Delivery): Promise<Delivered> {
  const { folder, earlier, products, scope, run, unread } = delivery
  const distinct = distinctProducts(products.made)
  const made = new Map<string, readonly Owner[]>()
  for (const [path, makers] of distinct.value)
    made.set(
      path,
      makers.map(({ source, format }) => ({ source, format })),
    )
  const failed = (owner: Owner): boolean =>
    (owner.source !== null && unread.has(owner.source)) ||
    products.failed.some((one) => one.source === owner.source && one.format === owner.format)
  const plan = planManifest(earlier, made, (owner) => replaces(scope, owner, run) && !failed(owner))
  const firsts = [...distinct.value.values()].flatMap((makers) => makers[0] ?? [])
  const published = await publish(
    folder,
    firsts.map((one) => one.file),
    earlier,
    plan,
  )
  return {
    written: published.written,
    mains: new Set(firsts.filter((one) => one.main).map((one) => one.file.path)),
    diagnostics: [...distinct.diagnostics, ...published.diagnostics],
  }
}
