import { loadAssets, nodeHost } from '@recapkit/assets'
import type { Diagnostic } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import type { Io } from '../io.ts'
import { readSite } from '../pipeline/read-site.ts'
import { openProject } from '../project/open-project.ts'
import { staticRoots } from '../project/static-roots.ts'
import { isForPrograms } from '../report/report-form.ts'
import { exitCode } from '../report/severity.ts'
import { tally } from '../report/summary.ts'
import type { CommonOptions } from './common-options.ts'
import { readStdin } from './read-stdin.ts'
import { tell } from './tell.ts'

/** Reads posts and their pictures and tells what is worth telling; makes nothing. The answer is the exit code. */
export async function check(options: CommonOptions, io: Io): Promise<number> {
  const diagnostics: Diagnostic[] = []
  const wishes = { out: null, formats: null, site: null }
  const { value: opened, diagnostics: found } = await openProject(options.paths, wishes, io.cwd)
  diagnostics.push(...found)
  const { root, project } = opened
  if (project !== null) {
    const stdin = await readStdin(options.paths, io)
    const site = await readSite(project, { ...options, now: io.now }, stdin, new Set())
    diagnostics.push(...site.diagnostics)
    const host = nodeHost({ root, staticRoots: staticRoots(project) })
    const fonts = await loadFonts()
    for (const recap of site.value.recaps) {
      diagnostics.push(...(await loadAssets(recap, host, fonts)).diagnostics)
    }
  }
  const told = tell(diagnostics, root, project, options, io.stdout, io)
  if (!isForPrograms(options.form)) io.stdout.write(`${tally(told)}\n`)
  return exitCode(told, options.strict)
}
