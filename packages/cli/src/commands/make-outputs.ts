import { resolve } from 'node:path'
import { type Diagnostic, diagnostic, type Exporter, type Recap } from '@recapkit/content-model'
import { feedFormats } from '../exporters.ts'
import type { Io } from '../io.ts'
import { type BuildScope, buildScope, otherIds, otherSources } from '../output/build-scope.ts'
import { type Manifest, readManifest } from '../output/manifest.ts'
import { type Delivered, toFolder } from '../output/to-folder.ts'
import { toOneFile } from '../output/to-one-file.ts'
import { exportContext } from '../pipeline/export-context.ts'
import type { Findings } from '../pipeline/findings.ts'
import { loadExporters } from '../pipeline/load-exporters.ts'
import { makeProducts } from '../pipeline/make-products.ts'
import { readSite } from '../pipeline/read-site.ts'
import { readLockFile } from '../project/lock-file.ts'
import { lockName } from '../project/lock-text.ts'
import type { Project } from '../project/open-project.ts'
import { pictureHost } from '../project/picture-host.ts'
import type { Progress } from '../report/progress.ts'
import { exitCode } from '../report/severity.ts'
import type { BuildOptions } from './build.ts'
import { refuseSeveral } from './one-output.ts'
import { readStdin } from './read-stdin.ts'

/** What a build made of which recaps. */
export interface Made {
  readonly recaps: readonly Recap[]
  readonly delivered: Delivered
}

/** Reads, exports and delivers; null when there was nothing that could be read. */
export async function makeOutputs(
  project: Project,
  options: BuildOptions,
  findings: Findings,
  progress: Progress,
  io: Io,
): Promise<Made | null> {
  const { settings } = project
  const stdin = await readStdin(options.paths, io)
  const earlier = options.output === null ? await readManifest(settings.out) : new Map()
  const scope = buildScope(project, options.formats, stdin !== null)
  const choice = { ...options, now: io.now }
  const { recaps, unread } = findings.keep(await readSite(project, choice, stdin, otherIds(scope, earlier)))
  if (recaps.length === 0 && exitCode(findings.all, false) === 1) return null

  const { known, exporters, whole } = await chooseExporters(
    project,
    scope,
    earlier,
    findings,
    options.output !== null,
  )
  if (options.output !== null) refuseSeveral(recaps, exporters)
  const context = findings.keep(await exportContext(project, known, io.env))
  const host = pictureHost(project, options.allowRemote, io.env)
  const products = findings.keep(await makeProducts(recaps, exporters, host, context, progress))
  const { output } = options
  const run = { asked: settings.formats, ran: exporters.map((exporter) => exporter.name), whole }
  const delivered =
    output === null
      ? await toFolder({ folder: settings.out, earlier, products, scope, run, unread })
      : await toOneFile(products.made, output === '-' ? output : resolve(io.cwd, output), io.stdout)
  findings.add(...delivered.diagnostics)
  return { recaps, delivered }
}

/**
 * The exporters of the formats asked for: those that are known, so that outputs can name each other's places, and those
 * that are run. Those of all posts together are left out when only some posts are built, and
 * when the lock is damaged: without it every item would be new to every subscriber.
 */
async function chooseExporters(
  { root, settings }: Project,
  scope: BuildScope,
  earlier: Manifest,
  findings: Findings,
  alone: boolean,
): Promise<{ known: readonly Exporter[]; exporters: readonly Exporter[]; whole: boolean }> {
  const locked = await readLockFile(root)
  const lock = findings.keep(locked)
  const { look, feeds, formats } = settings
  const options = lock === null ? { ...look, feeds, alone } : { ...look, feeds, alone, lock }
  const known = findings.keep(await loadExporters(formats, options))
  const others = otherSources(scope, earlier).size
  const damaged = exitCode(locked.diagnostics, false) === 1
  const collections = others === 0 && !damaged
  const exporters = known.filter((exporter) => exporter.scope === 'recap' || collections)
  if (others > 0 && exporters.length < known.length) findings.add(leftAsItIs(others))
  const needUrl = exporters.some(({ scope, name }) => scope === 'collection' && !(alone && name === 'page'))
  if (!settings.urlKnown && needUrl) {
    findings.add(urlUnknown)
  }
  const unlocked = lock === null && !damaged && settings.urlKnown
  if (unlocked && exporters.some(({ name }) => feedFormats.includes(name))) findings.add(noLock)
  return { known, exporters, whole: others === 0 }
}

function leftAsItIs(others: number): Diagnostic {
  const posts = others === 1 ? 'a post that is' : `${others} posts that are`
  const message = `What tells of all posts together was left as it is, for it tells of ${posts} not built now.`
  return diagnostic('output/left-out', message, null, 'Build the whole site to renew it.')
}

const noLock: Diagnostic = diagnostic(
  'site/no-lock',
  `The feeds are made without ${lockName}: an item whose heading is renamed is delivered again, and one without a date bears none.`,
  null,
  'Run `recap publish` whenever you publish, and commit the file that it writes.',
)

const urlUnknown: Diagnostic = diagnostic(
  'site/no-url',
  'The address of the site is not known; feeds use https://example.invalid/.',
  null,
  'Give it with --site, or as site.url in recap.config.yaml.',
)
