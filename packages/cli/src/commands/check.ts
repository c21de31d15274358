import { loadAssets } from '@recapkit/assets'
import { loadFonts } from '@recapkit/fonts'
import type { Io } from '../io.ts'
import { startFindings } from '../pipeline/findings.ts'
import { readSite } from '../pipeline/read-site.ts'
import { openProject } from '../project/open-project.ts'
import { pictureHost } from '../project/picture-host.ts'
import { noWishes } from '../project/settings.ts'
import { isForPrograms } from '../report/report-form.ts'
import { exitCode } from '../report/severity.ts'
import { tally } from '../report/summary.ts'
import type { CommonOptions } from './common-options.ts'
import { readStdin } from './read-stdin.ts'
import { tell } from './tell.ts'

/** Reads posts and their pictures and tells what is worth telling; makes nothing. The answer is the exit code. */
export async function check(options: CommonOptions, io: Io): Promise<number> {
  const findings = startFindings()
  const { root, project } = findings.keep(await openProject(options.paths, noWishes, io.cwd))
  if (project !== null) {
    const stdin = await readStdin(options.paths, io)
    const choice = { ...options, now: io.now }
    const { recaps } = findings.keep(await readSite(project, choice, stdin, new Set()))
    const host = pictureHost(project, options.allowRemote, io.env)
    const fonts = await loadFonts({ near: [root] })
    for (const recap of recaps) findings.keep(await loadAssets(recap, host, fonts))
  }
  const told = tell(findings.all, root, project, options, io.stdout, io)
  if (!isForPrograms(options.form)) io.stdout.write(`${tally(told)}\n`)
  return exitCode(told, options.strict)
}
