import { type Diagnostic, diagnostic } from '@recapkit/content-model'
import { emptyLock, type PublicationChange, publicationChanges, resolveIdentities } from '@recapkit/rss'
import type { Io } from '../io.ts'
import { type Findings, startFindings } from '../pipeline/findings.ts'
import { readSite } from '../pipeline/read-site.ts'
import { readLockFile, writeLockFile } from '../project/lock-file.ts'
import { openProject, type Project } from '../project/open-project.ts'
import { noWishes } from '../project/settings.ts'
import { oneLine } from '../report/one-line.ts'
import { exitCode } from '../report/severity.ts'
import type { CommonOptions } from './common-options.ts'
import { tell } from './tell.ts'

/** What `recap publish` is asked for. */
export interface PublishOptions extends CommonOptions {
  readonly site: string | null
  /** Only tell what subscribers would see. */
  readonly check: boolean
}

/**
 * Tells what subscribers of the feeds see of the site as it is now, and writes it down in the lock file, so that an item
 * keeps its identity whatever becomes of its title and address. It is always about the whole site, for what is not there
 * counts as gone. The answer is the exit code.
 */
export async function publish(options: PublishOptions, io: Io): Promise<number> {
  const findings = startFindings()
  const wishes = { ...noWishes, site: options.site }
  const { root, project } = findings.keep(await openProject(options.paths, wishes, io.cwd))
  if (project !== null) await publishSite(project, options, findings, io)
  return exitCode(tell(findings.all, root, project, options, io.stderr, io), options.strict)
}

async function publishSite(
  project: Project,
  options: PublishOptions,
  findings: Findings,
  io: Io,
): Promise<void> {
  const { root, settings } = project
  const before = findings.keep(await readLockFile(root)) ?? emptyLock
  const whole: Project = { ...project, given: [{ path: root, kind: 'folder' }] }
  const { recaps } = findings.keep(await readSite(whole, { ...options, now: io.now }, null, new Set()))
  if (!settings.urlKnown) findings.add(needsAddress)
  if (exitCode(findings.all, false) === 1) return
  const publication = { siteUrl: settings.site.url, now: io.now.toISOString() }
  const entries = recaps.map((recap) => ({ recap }))
  const { lock: after } = resolveIdentities(entries, before, publication)
  const changes = publicationChanges(before, after)
  for (const { kind, title, id } of changes) {
    if (kind !== 'unchanged') io.stdout.write(`${kind.padEnd(7)}  ${oneLine(title)}  ${id}\n`)
  }
  io.stdout.write(`${counted(changes)}\n`)
  if (!options.check) findings.add(...(await writeLockFile(root, after)))
}

/** "Subscribers see 1 new, 2 updated, 1 gone; 12 unchanged." */
function counted(changes: readonly PublicationChange[]): string {
  const count = (kind: PublicationChange['kind']): number => changes.filter((one) => one.kind === kind).length
  const kinds = (['new', 'updated', 'back', 'gone'] as const).filter((kind) => count(kind) > 0)
  const seen = kinds.map((kind) => `${count(kind)} ${kind}`).join(', ')
  return `Subscribers see ${seen || 'nothing new'}; ${count('unchanged')} unchanged.`
}

const needsAddress: Diagnostic = {
  ...diagnostic(
    'site/no-url',
    'Identities are made of the address of the site, which is not known.',
    null,
    'Give it with --site, or as site.url in recap.config.yaml.',
  ),
  severity: 'error',
}
