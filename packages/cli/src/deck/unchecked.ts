import { type Diagnostic, diagnostic } from '@recapkit/content-model'

/** Says that a deck, or with no path every deck, could not be looked at. */
export const unchecked = (
  message: string,
  hint: string | null = null,
  path: string | null = null,
): Diagnostic => diagnostic('deck/unchecked', message, path === null ? null : { path, at: null }, hint)
