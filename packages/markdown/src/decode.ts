import { diagnostic, type Result } from '@recapkit/content-model'

/** Bytes of a file as text without a byte order mark; null and `source/not-utf8` when they are not UTF-8. */
export function decode(bytes: Uint8Array, path: string): Result<string | null> {
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] }
  } catch {
    const hint = 'Save the file as UTF-8.'
    const message = 'The file is not UTF-8 text.'
    return { value: null, diagnostics: [diagnostic('source/not-utf8', message, { path, at: null }, hint)] }
  }
}
