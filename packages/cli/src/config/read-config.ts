import { diagnostic, type Result } from '@recapkit/content-model'
import { YAMLException } from '@recapkit/markdown/yaml'
import { checkValues } from './check-values.ts'
import type { Config } from './config.ts'
import { locate } from './locate.ts'
import { loadPlaced, type Placed } from './placed-yaml.ts'
import { validateConfig } from './validate-config.ts'

const limit = 64 * 1024

/**
 * Reads the text of a configuration and holds it against its schema. Each fault is a `config/invalid` with its place;
 * the value is null when there is one.
 */
export function readConfig(text: string, path: string): Result<Config | null> {
  if (text.length > limit) {
    const message = 'The configuration is larger than 64 KB.'
    return { value: null, diagnostics: [diagnostic('config/invalid', message, { path, at: null })] }
  }
  const loaded = load(text, path)
  if (loaded.value === null) return { value: null, diagnostics: loaded.diagnostics }
  const root = loaded.value
  const value: unknown = withoutNulls(root.value ?? {})
  const validated = validateConfig(value)
  const faults = validated.config === null ? validated.faults : checkValues(validated.config)
  const diagnostics = faults.map((fault) => {
    const at = locate(root, fault.pointer)
    return diagnostic('config/invalid', fault.message, { path, at }, fault.hint)
  })
  return { value: diagnostics.length > 0 ? null : validated.config, diagnostics }
}

function load(text: string, path: string): Result<Placed | null> {
  try {
    return { value: loadPlaced(text), diagnostics: [] }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const at = error.mark === undefined ? null : { line: error.mark.line + 1, column: error.mark.column + 1 }
    return { value: null, diagnostics: [diagnostic('config/invalid', `${error.reason}.`, { path, at })] }
  }
}

/** A key without a value ("site:") is as good as no key. */
function withoutNulls(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const kept = Object.entries(value).filter(([, each]) => each !== null)
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutNulls(each)]))
}
