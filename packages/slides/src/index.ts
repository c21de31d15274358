export { type DeckOptions, marp, reveal, slidev } from './export.ts'
export type { Aspect } from './geometry.ts'
export type * from './slide.ts'
