export { type PageOptions, page } from './export.ts'
