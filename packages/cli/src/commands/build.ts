import { dirname, resolve } from 'node:path'
import type { Io } from '../io.ts'
import { startFindings } from '../pipeline/findings.ts'
import { openProject } from '../project/open-project.ts'
import { shownPath } from '../project/paths.ts'
import { startProgress } from '../report/progress.ts'
import { isForPrograms } from '../report/report-form.ts'
import { exitCode } from '../report/severity.ts'
import { summary } from '../report/summary.ts'
import type { CommonOptions } from './common-options.ts'
import { makeOutputs } from './make-outputs.ts'
import { formatOf } from './one-output.ts'
import { ownLooks } from './own-looks.ts'
import { tell, usesColor } from './tell.ts'

/** What `recap build` is asked for; null is not given. */
export interface BuildOptions extends CommonOptions {
  readonly out: string | null
  readonly formats: readonly string[] | null
  readonly site: string | null
  readonly referenceDoc: string | null
  readonly css: string | null
  readonly marpTheme: string | null
  /** Where the one output goes: a file, or `-` for standard output. */
  readonly output: string | null
}

/** Makes the outputs of the posts at some paths, and tells what it made; the answer is the exit code. */
export async function build(asked: BuildOptions, io: Io): Promise<number> {
  const started = performance.now()
  const options =
    asked.output === null ? asked : { ...asked, formats: [formatOf(asked.output, asked.formats)] }
  const piped = options.output === '-'
  const forPrograms = isForPrograms(options.form)
  const findings = startFindings()
  const { root, project } = findings.keep(await openProject(options.paths, options, io.cwd))
  if (project !== null) findings.add(...ownLooks(project.settings))
  const progress = await startProgress(io, piped || forPrograms)
  const making = project === null ? null : makeOutputs(project, options, findings, progress, io)
  const made = await Promise.resolve(making).finally(() => progress.stop())

  const reportTo = forPrograms && !piped ? io.stdout : io.stderr
  const diagnostics = tell(findings.all, root, project, options, reportTo, io)
  if (project !== null && made !== null && !piped) {
    const home = options.output === null ? project.settings.out : dirname(resolve(io.cwd, options.output))
    const folder = shownPath(io.cwd, home)
    const { recaps, delivered } = made
    const milliseconds = performance.now() - started
    const outcome = {
      recaps,
      ...delivered,
      folder: folder === '' ? '' : `${folder}/`,
      diagnostics,
      milliseconds,
    }
    const summaryTo = forPrograms ? io.stderr : io.stdout
    summaryTo.write(summary(outcome, usesColor(summaryTo, io)))
  }
  return exitCode(diagnostics, options.strict)
}
