/** The forms in which diagnostics are printed: for people with or without the line of source, for programs, for GitHub. */
export const reportForms = ['text', 'excerpt', 'json', 'github', 'sarif'] as const
export type ReportForm = (typeof reportForms)[number]

/** True for the forms that a program reads, which nothing else may be printed among. */
export function isForPrograms(form: ReportForm): boolean {
  return form !== 'text' && form !== 'excerpt'
}
