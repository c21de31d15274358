import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Diagnostic, diagnostic, type Recap } from '@recapkit/content-model'
import { emptyLock, type Lock, publicationChanges, resolveIdentities } from '@recapkit/rss'
import type { Io } from '../io.ts'
import { readSite } from '../pipeline/read-site.ts'
import { lockName, printLock, readLockFile } from '../project/lock-file.ts'
import { openProject, type Project } from '../project/open-project.ts'
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
  const wishes = { out: null, formats: null, site: options.site }
  const { value: opened, diagnostics: found } = await openProject(options.paths, wishes, io.cwd)
  const diagnostics: Diagnostic[] = [...found]
  const { root, project } = opened
  const end = (): number => exitCode(tell(diagnostics, root, project, options, io.stderr, io), options.strict)
  if (project === null) return end()
  const before = await readLockFile(root)
  const whole: Project = { ...project, given: [{ path: root, kind: 'folder' }] }
  const site = await readSite(whole, { ...options, now: io.now }, null, new Set())
  diagnostics.push(...before.diagnostics, ...site.diagnostics, ...needsAddress(project))
  if (exitCode(diagnostics, false) === 1) return end()
  const lock = before.value ?? emptyLock
  const after = newLock(site.value.recaps, lock, project, io.now)
  for (const { kind, title, id } of publicationChanges(lock, after)) {
    if (kind !== 'unchanged') io.stdout.write(`${kind.padEnd(7)}  ${oneLine(title)}  ${id}\n`)
  }
  if (!options.check) await writeFile(join(root, lockName), await printLock(after))
  return end()
}

function newLock(recaps: readonly Recap[], lock: Lock, { settings }: Project, now: Date): Lock {
  const entries = recaps.map((recap) => ({ recap }))
  const publication = { siteUrl: settings.site.url, now: now.toISOString() }
  return resolveIdentities(entries, lock, publication).lock
}

function needsAddress({ settings }: Project): readonly Diagnostic[] {
  if (settings.urlKnown) return []
  const message = 'Identities are made of the address of the site, which is not known.'
  const hint = 'Give it with --site, or as site.url in recap.config.yaml.'
  return [{ ...diagnostic('site/no-url', message, null, hint), severity: 'error' }]
}
