export { type PdfOptions, pdf } from './export.ts'
export type { Paper } from './theme.ts'
