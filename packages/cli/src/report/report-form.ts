/** The forms in which diagnostics are printed. */
export const reportForms = ['text', 'json', 'github'] as const
export type ReportForm = (typeof reportForms)[number]
