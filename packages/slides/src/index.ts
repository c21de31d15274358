export { type DeckOptions, marp } from './export.ts'
export type { Aspect } from './geometry.ts'
export type * from './slide.ts'
