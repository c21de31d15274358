// One measurement in a process of its own: node measure.js PRINTER COUNT ITEMS_FILE prints JSON.
import { printers } from './printers.ts'

/** What a printer took: time for the work without its preparation, memory above what was in use before. */
export interface Measurement {
  readonly milliseconds: number
  readonly megabytes: number
  readonly bytes: number
}

const [, , name = '', count = '0', itemsFile = ''] = process.argv
const work = await printers[name]?.(Number(count), itemsFile)
if (work === undefined) throw new Error(`There is no printer ${name}.`)
globalThis.gc?.()
const before = process.memoryUsage().rss
const started = performance.now()
const bytes = await work()
const milliseconds = performance.now() - started
const megabytes = Math.max(0, process.resourceUsage().maxRSS * 1024 - before) / 1e6
const measurement: Measurement = { milliseconds, megabytes, bytes }
process.stdout.write(JSON.stringify(measurement))
