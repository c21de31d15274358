export { decode } from './decode.ts'
export { read } from './read.ts'
export { type SiteFacts, type Source, unknownSite } from './source.ts'
