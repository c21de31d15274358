import { watch as observe } from 'chokidar'
import type { Io } from '../io.ts'
import { openProject } from '../project/open-project.ts'
import { isWithin, relativePath } from '../project/paths.ts'
import { type BuildOptions, build } from './build.ts'

/** How long the disk has to be still before a build begins, in milliseconds: editors save in several steps. */
const stillness = 150

/** Builds, and builds again whenever a file of the site changes, until it is interrupted; the answer is the last exit code. */
export async function watch(options: BuildOptions, io: Io): Promise<number> {
  let code = await build(options, io)
  const { value: opened } = await openProject(options.paths, options, io.cwd)
  const { root, project } = opened
  const out = project?.settings.out ?? null
  let building = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const again = (path: string): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      building = building.then(async () => {
        io.stdout.write(`\n${relativePath(io.cwd, path)} changed\n`)
        code = await build(options, { ...io, now: new Date() })
      })
    }, stillness)
  }
  const ignored = (path: string): boolean =>
    /\/(?:node_modules|\.[^/]+)(?:\/|$)/.test(relativePath(root, path).replace(/^/, '/')) ||
    (out !== null && out !== root && isWithin(path, out))
  const watcher = observe(root, { ignored, ignoreInitial: true })
  watcher.on('all', (_event, path) => again(path))
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  io.stdout.write('Watching; press Ctrl+C to end.\n')
  await (io.interrupted?.() ?? new Promise(() => {}))
  clearTimeout(timer)
  await watcher.close()
  await building
  return code
}
