import { stdinPath } from '../pipeline/read-site.ts'
import type { Project } from '../project/open-project.ts'
import { isWithin, relativePath } from '../project/paths.ts'
import type { Manifest, Owner } from './manifest.ts'

/** What part of a site a build is about. */
export interface BuildScope {
  /** The files and folders that were asked for, relative to the site root; `''` is all of it. */
  readonly within: readonly string[]
  /** The formats that were asked for on the command line; null for all that the settings name. */
  readonly formats: readonly string[] | null
}

/** The scope of the paths that were given, standard input among them or not. */
export function buildScope(project: Project, formats: readonly string[] | null, stdin: boolean): BuildScope {
  const within = project.given.map((given) => relativePath(project.root, given.path))
  return { within: stdin ? [...within, stdinPath] : within, formats }
}

/** True when a build is about a post. */
export function covers(scope: BuildScope, source: string): boolean {
  return scope.within.some((folder) => isWithin(source, folder))
}

/** The posts with outputs in the folder that a build is not about. */
export function otherSources(scope: BuildScope, earlier: Manifest): ReadonlySet<string> {
  const sources = [...earlier.values()].flat().flatMap((owner) => owner.source ?? [])
  return new Set(sources.filter((source) => !covers(scope, source)))
}

/** The ids of the posts that a build is not about: the folders of their outputs. */
export function otherIds(scope: BuildScope, earlier: Manifest): ReadonlySet<string> {
  const others = [...earlier].filter(([, owners]) =>
    owners.some((owner) => owner.source !== null && !covers(scope, owner.source)),
  )
  return new Set(others.map(([path]) => path.split('/', 1)[0] ?? ''))
}

/** Which formats a build ran. */
export interface FormatRun {
  /** Asked for, on the command line or in the settings. */
  readonly asked: readonly string[]
  /** Run in the end: neither failed to load nor left out. */
  readonly ran: readonly string[]
  /** True when all posts were built, so that files of all posts together may go. */
  readonly whole: boolean
}

/** True when a build has the say over the files of an owner. */
export function replaces(scope: BuildScope, owner: Owner, { asked, ran, whole }: FormatRun): boolean {
  if (scope.formats !== null && !scope.formats.includes(owner.format)) return false
  if (asked.includes(owner.format) && !ran.includes(owner.format)) return false
  return owner.source === null ? whole : covers(scope, owner.source)
}
