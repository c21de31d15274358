export { type DocxOptions, docx } from './export.ts'
export type { Paper } from './page.ts'
