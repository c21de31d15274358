import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { configName } from './config.ts'

/** The absolute path of the nearest `recap.config.yaml` from a folder upward, or null. */
export function findConfig(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, configName)
    if (existsSync(path)) return path
    if (dirname(at) === at) return null
  }
}
