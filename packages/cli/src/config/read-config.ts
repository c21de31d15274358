import { type Diagnostic, diagnostic, type Result } from '@recapkit/content-model'
import { type Document, LineCounter, parseDocument } from 'yaml'
import { reasonOf } from '../reason-of.ts'
import { checkValues } from './check-values.ts'
import type { Config } from './config.ts'
import { locate } from './locate.ts'
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
  const lines = new LineCounter()
  const options = { schema: 'core', lineCounter: lines, maxAliasCount: 50, logLevel: 'silent' } as const
  const document: Document = parseDocument(text, { ...options, prettyErrors: false })
  const syntax = document.errors.map((error): Diagnostic => {
    const { line, col } = lines.linePos(error.pos[0])
    return diagnostic('config/invalid', error.message, { path, at: { line, column: col } })
  })
  if (syntax.length > 0) return { value: null, diagnostics: syntax }
  const plain = asPlain(document)
  if (plain.reason !== null) {
    return { value: null, diagnostics: [diagnostic('config/invalid', plain.reason, { path, at: null })] }
  }
  const value: unknown = withoutNulls(plain.value ?? {})
  const validated = validateConfig(value)
  const faults = validated.config === null ? validated.faults : checkValues(validated.config)
  const diagnostics = faults.map((fault) => {
    const at = locate(document, fault.pointer, lines)
    return diagnostic('config/invalid', fault.message, { path, at }, fault.hint)
  })
  return { value: diagnostics.length > 0 ? null : validated.config, diagnostics }
}

/** The document as plain data; aliases that would swell without end, or nesting too deep, are refused by the reader. */
function asPlain(document: Document): { value: unknown; reason: string | null } {
  try {
    return { value: document.toJS(), reason: null }
  } catch (error) {
    return { value: null, reason: reasonOf(error) }
  }
}

/** A key without a value ("site:") is as good as no key. */
function withoutNulls(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const kept = Object.entries(value).filter(([, each]) => each !== null)
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutNulls(each)]))
}
