import { relative, resolve, sep } from 'node:path'
import { loadAssets, nodeHost } from '@recapkit/assets'
import type { ExportContext, Recap } from '@recapkit/content-model'
import type { DeckOptions } from '@recapkit/slides'
import { checkDecks } from '../deck/check-decks.ts'
import { deckReport } from '../deck/deck-report.ts'
import { givenDeck } from '../deck/given-deck.ts'
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

/**
 * Tells of the slides of posts, or of decks as they lie on the disk, how long their notes take, and what a browser finds amiss on
 * them; the answer is the exit code.
 */
export async function deck(options: DeckCommandOptions, io: Io): Promise<number> {
  const { css, marpTheme } = options
  const findings = startFindings()
  const { given, posts } = await partPaths(options.paths, io.cwd)
  const asked = { ...options, paths: posts }
  const isAsked = given.length === 0 || posts.length > 0
  const { root, project, recaps } = isAsked
    ? await readProject(asked, findings, io, { css, marpTheme })
    : { root: io.cwd, project: null, recaps: [] }
  const made = project === null ? [] : await makeDecks(recaps, project, asked, findings, io)
  const decks = [...made, ...given.map((one) => ({ ...one, path: fromRoot(one.path, root) }))]
  const checked = options.check ? await checkDecks(decks, [root, io.cwd], io) : []
  for (const one of checked) findings.add(...one.diagnostics)
  for (const [index, one] of decks.entries()) {
    const isFirst = one.home !== null || one.format === options.formats[0]
    if (options.minutes !== null && isFirst) findings.add(...judgeTime(one.slides, options.minutes, one.path))
    if (options.json) io.stdout.write(deckReport(one, checked[index]?.measured ?? null))
    else if (isFirst && !isForPrograms(options.form)) io.stdout.write(outlineTable(one.title, one.slides))
  }
  const reportTo = options.json ? io.stderr : io.stdout
  const told = tell(findings.all, root, project, options, reportTo, io)
  if (!isForPrograms(options.form)) reportTo.write(`${tally(told)}\n`)
  return exitCode(told, options.strict)
}

/** The paths that are decks already, read, and those that posts are to be read from. */
async function partPaths(
  paths: readonly string[],
  cwd: string,
): Promise<{ readonly given: readonly MadeDeck[]; readonly posts: readonly string[] }> {
  const decks = await Promise.all(paths.map((path) => (path === '-' ? null : givenDeck(resolve(cwd, path)))))
  return {
    given: decks.filter((deck) => deck !== null),
    posts: paths.filter((_, index) => decks[index] === null),
  }
}

/** An absolute path as seen from a folder, with slashes. */
const fromRoot = (path: string, root: string): string => relative(root, path).split(sep).join('/')

async function makeDecks(
  recaps: readonly Recap[],
  project: Project,
  { formats }: DeckCommandOptions,
  findings: Findings,
  io: Io,
): Promise<readonly MadeDeck[]> {
  const { look } = project.settings
  const exporters = findings.keep(await loadExporters(formats, look))
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
