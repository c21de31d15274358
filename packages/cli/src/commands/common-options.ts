import type { ReportForm } from '../report/report-form.ts'

/** What every command that reads posts may be asked. */
export interface CommonOptions {
  /** Files and folders as they were given; `-` is standard input, none is the folder where the command runs. */
  readonly paths: readonly string[]
  readonly drafts: boolean
  readonly future: boolean
  /** Work that an editor left is an error. */
  readonly release: boolean
  /** Warnings count as errors. */
  readonly strict: boolean
  /** Pictures on the web are fetched. */
  readonly allowRemote: boolean
  readonly form: ReportForm
}
