import { dirname, resolve } from 'node:path'
import { type Diagnostic, diagnostic, type Exporter } from '@recapkit/content-model'
import { formats } from '../exporters.ts'
import type { Io } from '../io.ts'
import { buildScope, otherIds, otherSources } from '../output/build-scope.ts'
import { readManifest } from '../output/manifest.ts'
import { toFolder } from '../output/to-folder.ts'
import { toOneFile } from '../output/to-one-file.ts'
import { exportContext } from '../pipeline/export-context.ts'
import { loadExporters } from '../pipeline/load-exporters.ts'
import { makeProducts } from '../pipeline/make-products.ts'
import { readSite } from '../pipeline/read-site.ts'
import { readLockFile } from '../project/lock-file.ts'
import { openProject } from '../project/open-project.ts'
import { relativePath } from '../project/paths.ts'
import { startProgress } from '../report/progress.ts'
import { isForPrograms } from '../report/report-form.ts'
import { exitCode } from '../report/severity.ts'
import { summary } from '../report/summary.ts'
import { WrongUse } from '../wrong-use.ts'
import type { CommonOptions } from './common-options.ts'
import { readStdin } from './read-stdin.ts'
import { tell, usesColor } from './tell.ts'

/** What `recap build` is asked for; null is not given. */
export interface BuildOptions extends CommonOptions {
  readonly out: string | null
  readonly formats: readonly string[] | null
  readonly site: string | null
  /** Where the one output goes: a file, or `-` for standard output. */
  readonly output: string | null
}

/** Makes the outputs of the posts at some paths; the answer is the exit code. */
export async function build(asked: BuildOptions, io: Io): Promise<number> {
  const started = performance.now()
  const options = asked.output === null ? asked : { ...asked, formats: [theOneFormat(asked)] }
  const diagnostics: Diagnostic[] = []
  const { value: opened, diagnostics: found } = await openProject(options.paths, options, io.cwd)
  diagnostics.push(...found)
  const { root, project } = opened
  const piped = options.output === '-'
  const forPrograms = isForPrograms(options.form)
  const reportTo = forPrograms && !piped ? io.stdout : io.stderr
  if (project === null) return exitCode(tell(diagnostics, root, null, options, reportTo, io), options.strict)

  const { settings } = project
  const stdin = await readStdin(options.paths, io)
  const earlier = options.output === null ? await readManifest(settings.out) : new Map()
  const scope = buildScope(project, options.formats, stdin !== null)
  const site = await readSite(project, { ...options, now: io.now }, stdin, otherIds(scope, earlier))
  diagnostics.push(...site.diagnostics)
  if (site.value.recaps.length === 0 && exitCode(diagnostics, false) === 1) {
    return exitCode(tell(diagnostics, root, project, options, reportTo, io), options.strict)
  }
  if (options.output !== null && site.value.recaps.length > 1) {
    throw new WrongUse(
      `-o takes one post, and ${site.value.recaps.length} were found; use --out for a folder.`,
    )
  }
  const lock = await readLockFile(root)
  diagnostics.push(...lock.diagnostics)
  const { paper, feeds } = settings
  const published = lock.value === null ? {} : { lock: lock.value }
  const loaded = await loadExporters(settings.formats, { paper, feeds, ...published })
  diagnostics.push(...loaded.diagnostics)
  const left = otherSources(scope, earlier).size
  // A damaged lock would give items new identities, and every subscriber all of them again.
  const collections = left === 0 && lock.diagnostics.length === 0
  const exporters = loaded.value.filter((exporter) => exporter.scope === 'recap' || collections)
  if (left > 0 && exporters.length < loaded.value.length) diagnostics.push(leftAsTheyAre(left))
  diagnostics.push(...urlUnknown(exporters, settings.urlKnown))
  const context = await exportContext(project, exporters, io.env)
  diagnostics.push(...context.diagnostics)

  const progress = await startProgress(io, piped || forPrograms)
  const products = await makeProducts(site.value.recaps, exporters, project, context.value, progress)
  progress.stop()
  diagnostics.push(...products.diagnostics)
  const target = options.output === null || piped ? options.output : resolve(io.cwd, options.output)
  const delivered =
    target === null
      ? await toFolder({
          folder: settings.out,
          earlier,
          products: products.value,
          scope,
          collections,
          unread: site.value.unread,
        })
      : await toOneFile(products.value.made, target, io.stdout)
  diagnostics.push(...delivered.diagnostics)

  const told = tell(diagnostics, root, project, options, reportTo, io)
  if (!piped) {
    const summaryTo = forPrograms ? io.stderr : io.stdout
    const folder = relativePath(io.cwd, target === null ? settings.out : dirname(target))
    const outcome = { recaps: site.value.recaps, written: delivered.written, mains: delivered.mains }
    const milliseconds = performance.now() - started
    const shown = { ...outcome, folder: folder === '' ? '' : `${folder}/`, diagnostics: told, milliseconds }
    summaryTo.write(summary(shown, usesColor(summaryTo, io)))
  }
  return exitCode(told, options.strict)
}

/** The format of `-o`: the one that was asked for, else the one whose extension the file has. */
function theOneFormat({ output, formats: asked }: BuildOptions): string {
  const [first, ...more] = asked ?? []
  if (more.length > 0) throw new WrongUse(`-o takes one format, not ${[first, ...more].join(', ')}.`)
  if (first !== undefined) return first
  const found = Object.entries(formats).find(([, format]) =>
    output?.toLowerCase().endsWith(`.${format.extension}`),
  )
  if (found !== undefined) return found[0]
  throw new WrongUse(`-o needs --format with one of ${Object.keys(formats).join(', ')}.`)
}

function leftAsTheyAre(others: number): Diagnostic {
  const posts = others === 1 ? 'a post that is' : `${others} posts that are`
  const message = `What tells of all posts together was left as it is, for it tells of ${posts} not built now.`
  return diagnostic('output/left-out', message, null, 'Build the whole site to renew them.')
}

function urlUnknown(exporters: readonly Exporter[], known: boolean): readonly Diagnostic[] {
  if (known || !exporters.some((exporter) => exporter.scope === 'collection')) return []
  const message = 'The address of the site is not known; feeds use https://example.invalid/.'
  return [
    diagnostic('site/no-url', message, null, 'Give it with --site, or as site.url in recap.config.yaml.'),
  ]
}
