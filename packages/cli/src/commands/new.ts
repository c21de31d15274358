import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { slug } from '@recapkit/content-model'
import type { Io } from '../io.ts'
import { openProject } from '../project/open-project.ts'
import { relativePath } from '../project/paths.ts'
import { noWishes } from '../project/settings.ts'
import { starterPlace } from '../project/starter-place.ts'
import { starterPost } from '../project/starter-post.ts'
import { exitCode } from '../report/severity.ts'
import { WrongUse } from '../wrong-use.ts'
import { tell } from './tell.ts'

/** Writes a post to begin with, where the site keeps its posts or where `file` says; the answer is the exit code. */
export async function newPost(title: string, file: string | null, io: Io): Promise<number> {
  const { value: opened, diagnostics } = await openProject([], noWishes, io.cwd)
  const { root, project } = opened
  const options = {
    paths: [],
    drafts: true,
    future: true,
    release: false,
    strict: false,
    allowRemote: false,
    form: 'text',
  } as const
  const told = tell(diagnostics, root, project, options, io.stderr, io)
  if (project === null) return exitCode(told, false)
  const day = io.now.toISOString().slice(0, 10)
  const target = file === null ? join(root, starterPlace(project, slug(title), day)) : resolve(io.cwd, file)
  const shown = relativePath(io.cwd, target)
  if (existsSync(target)) throw new WrongUse(`${shown} is there already.`)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, starterPost(title, day, project.settings.site.author))
  io.stdout.write(`${shown}\nBuild it with: recap build ${shown}\n`)
  return 0
}
