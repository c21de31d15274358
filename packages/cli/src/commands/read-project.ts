import type { Recap } from '@recapkit/content-model'
import type { Io } from '../io.ts'
import type { Findings } from '../pipeline/findings.ts'
import { readSite } from '../pipeline/read-site.ts'
import { openProject, type Project } from '../project/open-project.ts'
import { noWishes, type Wishes } from '../project/settings.ts'
import type { CommonOptions } from './common-options.ts'
import { readStdin } from './read-stdin.ts'

/** The posts that a command was given, and the project they are of; null where none could be opened. */
export interface ReadProject {
  readonly root: string
  readonly project: Project | null
  readonly recaps: readonly Recap[]
}

/** Opens the project of some paths and reads its posts, for commands that make no outputs; `findings` is told what is amiss. */
export async function readProject(
  options: CommonOptions,
  findings: Findings,
  io: Io,
  wishes: Partial<Wishes> = {},
): Promise<ReadProject> {
  const { root, project } = findings.keep(
    await openProject(options.paths, { ...noWishes, ...wishes }, io.cwd),
  )
  if (project === null) return { root, project, recaps: [] }
  const stdin = await readStdin(options.paths, io)
  const { recaps } = findings.keep(await readSite(project, { ...options, now: io.now }, stdin, new Set()))
  return { root, project, recaps }
}
