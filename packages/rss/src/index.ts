export { rss } from './export.ts'
