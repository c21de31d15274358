import { loadAssets, nodeHost } from '@recapkit/assets'
import type { ExportContext, Recap } from '@recapkit/content-model'
import type { DeckOptions } from '@recapkit/slides'
import { checkDecks } from '../deck/check-decks.ts'
import { deckReport } from '../deck/deck-report.ts'
import { judgeTime } from '../deck/judge-time.ts'
import { type MadeDeck, makeDeck } from '../deck/made-deck.ts'
import { outlineTable } from '../deck/outline-table.ts'
import { deckOptions } from '../exporters.ts'
import type { Io } from '../io.ts'
import { exportContext } from '../pipeline/export-context.ts'
import { type Findings, startFindings } from '../pipeline/findings.ts'
import { loadExporters } from '../pipeline/load-exporters.ts'
import type { Project } from '../project/open-project.ts'
import { staticRoots } from '../project/static-roots.ts'
import { isForPrograms } from '../report/report-form.ts'
import { exitCode } from '../report/severity.ts'
import { tally } from '../report/summary.ts'
import type { CommonOptions } from './common-options.ts'
import { readProject } from './read-project.ts'
import { tell } from './tell.ts'

/** What `recap deck` is asked for. */
export interface DeckCommandOptions extends CommonOptions {
  /** Look at every slide in a browser. */
  readonly check: boolean
  /** The time there is to speak; null when it does not matter. */
  readonly minutes: number | null
  readonly formats: readonly string[]
  /** Everything as JSON, a line a deck. */
  readonly json: boolean
  /** Files of CSS and of a Marp theme, over the configuration's. */
  readonly css: string | null
  readonly marpTheme: string | null
}

/** Tells of the slides of posts, how long their notes take, and what a browser finds amiss on them; the answer is the exit code. */
export async function deck(options: DeckCommandOptions, io: Io): Promise<number> {
  const { css, marpTheme } = options
  const findings = startFindings()
  const { root, project, recaps } = await readProject(options, findings, io, { css, marpTheme })
  if (project !== null) {
    const decks = await makeDecks(recaps, project, options, findings, io)
    const checked = options.check ? await checkDecks(decks, [root, io.cwd], io) : []
    for (const one of checked) findings.add(...one.diagnostics)
    for (const [index, made] of decks.entries()) {
      if (options.minutes !== null && made.format === options.formats[0])
        findings.add(...judgeTime(made.slides, options.minutes, made.path))
      if (options.json) io.stdout.write(deckReport(made, checked[index]?.measured ?? null))
      else if (made.format === options.formats[0] && !isForPrograms(options.form))
        io.stdout.write(outlineTable(made.title, made.slides))
    }
  }
  const reportTo = options.json ? io.stderr : io.stdout
  const told = tell(findings.all, root, project, options, reportTo, io)
  if (!isForPrograms(options.form)) reportTo.write(`${tally(told)}\n`)
  return exitCode(told, options.strict)
}

async function makeDecks(
  recaps: readonly Recap[],
  project: Project,
  { formats, check }: DeckCommandOptions,
  findings: Findings,
  io: Io,
): Promise<readonly MadeDeck[]> {
  const { look } = project.settings
  const loaded = await loadExporters(formats, look)
  const exporters = loaded.value
  // What a browser is about to look at needs no note that one should.
  findings.add(...loaded.diagnostics.filter(({ rule }) => !(check && rule === 'deck/own-look')))
  const context: ExportContext = findings.keep(await exportContext(project, exporters, io.env))
  const chosen: DeckOptions = await deckOptions(look)
  const host = nodeHost({ root: project.root, staticRoots: staticRoots(project) })
  const decks: MadeDeck[] = []
  for (const recap of recaps) {
    const assets = findings.keep(await loadAssets(recap, host, context.fonts))
    for (const exporter of exporters) {
      if (exporter.scope !== 'recap') continue
      const made = findings.keep(await makeDeck(exporter, recap, assets, context, chosen))
      if (made !== null) decks.push(made)
    }
  }
  return decks
}
