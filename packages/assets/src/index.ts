export type { AssetHost, FoundElsewhere, Refusal } from './host.ts'
export { loadAssets } from './load.ts'
export { type NodeHostOptions, nodeHost } from './node-host.ts'
