import { readFileSync } from 'node:fs'

/** The version of the package, as it was published. */
export function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const { version }: { version?: unknown } = Object(JSON.parse(text))
  return String(version)
}
