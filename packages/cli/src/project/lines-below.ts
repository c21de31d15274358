import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Looks lines of source files up, by paths relative to a folder; null for what cannot be read. */
export function linesBelow(folder: string): (path: string, line: number) => string | null {
  const files = new Map<string, readonly string[]>()
  return (path, line) => {
    const known = files.get(path) ?? linesOf(resolve(folder, path))
    files.set(path, known)
    return known[line - 1] ?? null
  }
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r\n|\r|\n/)
  } catch {
    // Standard input, or a file that has gone since: its diagnostics are told without an excerpt.
    return []
  }
}
