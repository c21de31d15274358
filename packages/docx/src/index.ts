export type { DocxOptions } from './compose.ts'
export { docx } from './export.ts'
export type { Paper } from './page.ts'
