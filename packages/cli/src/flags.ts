import type { BuildOptions } from './commands/build.ts'
import type { CommonOptions } from './commands/common-options.ts'
import type { DeckCommandOptions } from './commands/deck.ts'
import type { ReportForm } from './report/report-form.ts'

/** What commander hands over for the options that every command has. */
export interface CommonFlags {
  readonly drafts?: true
  readonly future?: true
  readonly release?: true
  readonly strict?: true
  readonly allowRemote?: true
  readonly diagnostics: ReportForm
}

/** The same for `recap build`. */
export interface BuildFlags extends CommonFlags {
  readonly out?: string
  readonly format?: readonly string[]
  readonly site?: string
  readonly output?: string
  readonly referenceDoc?: string
  readonly css?: string
  readonly marpTheme?: string
}

/** The same for `recap publish`. */
export interface PublishFlags extends CommonFlags {
  readonly check?: true
  readonly site?: string
}

/** The same for `recap deck`. */
export interface DeckFlags extends CommonFlags {
  readonly check?: true
  readonly minutes?: number
  readonly format?: readonly string[]
  readonly json?: true
  readonly css?: string
  readonly marpTheme?: string
}

/** Flags as options: what was not given is false or null. */
export function commonOptions(paths: readonly string[], flags: CommonFlags): CommonOptions {
  return {
    paths,
    drafts: flags.drafts === true,
    future: flags.future === true,
    release: flags.release === true,
    strict: flags.strict === true,
    allowRemote: flags.allowRemote === true,
    form: flags.diagnostics,
  }
}

/** The same for `recap build`. */
export function buildOptions(paths: readonly string[], flags: BuildFlags): BuildOptions {
  return {
    ...commonOptions(paths, flags),
    out: flags.out ?? null,
    formats: flags.format ?? null,
    site: flags.site ?? null,
    output: flags.output ?? null,
    referenceDoc: flags.referenceDoc ?? null,
    css: flags.css ?? null,
    marpTheme: flags.marpTheme ?? null,
  }
}

/** The same for `recap deck`. */
export function deckOptions(paths: readonly string[], flags: DeckFlags): DeckCommandOptions {
  return {
    ...commonOptions(paths, flags),
    check: flags.check === true,
    minutes: flags.minutes ?? null,
    formats: flags.format ?? ['marp'],
    json: flags.json === true,
    css: flags.css ?? null,
    marpTheme: flags.marpTheme ?? null,
  }
}
