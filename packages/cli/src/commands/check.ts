import { loadAssets } from '@recapkit/assets'
import { loadFonts } from '@recapkit/fonts'
import type { Io } from '../io.ts'
import { startFindings } from '../pipeline/findings.ts'
import { pictureHost } from '../project/picture-host.ts'
import { isForPrograms } from '../report/report-form.ts'
import { exitCode } from '../report/severity.ts'
import { tally } from '../report/summary.ts'
import type { CommonOptions } from './common-options.ts'
import { readProject } from './read-project.ts'
import { tell } from './tell.ts'

/** Reads posts and their pictures and tells what is worth telling; makes nothing. The answer is the exit code. */
export async function check(options: CommonOptions, io: Io): Promise<number> {
  const findings = startFindings()
  const { root, project, recaps } = await readProject(options, findings, io)
  if (project !== null) {
    const host = pictureHost(project, options.allowRemote, io.env)
    const fonts = await loadFonts({ near: [root] })
    for (const recap of recaps) findings.keep(await loadAssets(recap, host, fonts))
  }
  const told = tell(findings.all, root, project, options, io.stdout, io)
  if (!isForPrograms(options.form)) io.stdout.write(`${tally(told)}\n`)
  return exitCode(told, options.strict)
}
