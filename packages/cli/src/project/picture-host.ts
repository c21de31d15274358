import { homedir } from 'node:os'
import { join } from 'node:path'
import { type AssetHost, nodeHost } from '@recapkit/assets'
import type { Io } from '../io.ts'
import type { Project } from './open-project.ts'
import { staticRoots } from './static-roots.ts'

/** Where the pictures of a project come from: its folders, and with `allowRemote` the web. */
export function pictureHost(project: Project, allowRemote: boolean, env: Io['env']): AssetHost {
  const remoteCache = allowRemote ? join(cacheFolder(env), 'pictures') : null
  return nodeHost({ root: project.root, staticRoots: staticRoots(project), remoteCache })
}

/** What may be thrown away without harm: `RECAP_CACHE`, else the user's folder for such (XDG Base Directory). */
function cacheFolder(env: Io['env']): string {
  const own = env['RECAP_CACHE'] ?? ''
  if (own !== '') return own
  const base = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || join(env['HOME'] || homedir(), '.cache')
  return join(base, 'recapkit')
}
