export { page } from './export.ts'
