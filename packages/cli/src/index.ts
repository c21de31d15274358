export { type Format, type FormatOptions, formats } from './exporters.ts'
export type { Io, Sink } from './io.ts'
export { main } from './main.ts'
