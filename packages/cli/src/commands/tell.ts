import type { Diagnostic } from '@recapkit/content-model'
import type { Io, Sink } from '../io.ts'
import { linesBelow } from '../project/lines-below.ts'
import type { Project } from '../project/open-project.ts'
import { fromFolder, printDiagnostics } from '../report/report-diagnostics.ts'
import { atLevels } from '../report/severity.ts'
import type { CommonOptions } from './common-options.ts'

/** Prints diagnostics at the levels of the run, with paths as seen from where the command was given; returns them. */
export function tell(
  diagnostics: readonly Diagnostic[],
  root: string,
  project: Project | null,
  options: CommonOptions,
  to: Sink,
  io: Io,
): readonly Diagnostic[] {
  const strictness = { levels: project?.settings.levels ?? {}, release: options.release }
  const leveled = fromFolder(atLevels(diagnostics, strictness), root, io.cwd)
  to.write(printDiagnostics(leveled, options.form, usesColor(to, io), linesBelow(io.cwd)))
  return leveled
}

/** Colours are for terminals, unless the environment asks otherwise (https://no-color.org). */
export function usesColor(to: Sink, { env }: Io): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  if ((env['FORCE_COLOR'] ?? '') !== '') return env['FORCE_COLOR'] !== '0'
  return to.isTTY === true && env['TERM'] !== 'dumb'
}
