export { decode } from './decode.ts'
export { read } from './read.ts'
export type { SiteFacts, Source } from './source.ts'
