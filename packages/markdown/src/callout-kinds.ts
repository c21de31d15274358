import type { Callout } from '@recapkit/content-model'

/** Kinds of callouts, by the names that GitHub, Docusaurus, Starlight, Obsidian, Python-Markdown, Zenn and themes of Jekyll use. */
const callouts: Readonly<Record<string, Callout['kind']>> = {
  note: 'note',
  message: 'note',
  prompt: 'note',
  notice: 'note',
  primary: 'note',
  highlight: 'note',
  info: 'note',
  information: 'note',
  seealso: 'note',
  abstract: 'note',
  summary: 'note',
  tldr: 'note',
  example: 'note',
  quote: 'note',
  cite: 'note',
  question: 'note',
  faq: 'note',
  help: 'note',
  todo: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  done: 'tip',
  important: 'important',
  warning: 'warning',
  warn: 'warning',
  alert: 'warning',
  attention: 'warning',
  caution: 'caution',
  danger: 'caution',
  error: 'caution',
  failure: 'caution',
  fail: 'caution',
  bug: 'caution',
  details: 'details',
  dropdown: 'details',
  collapse: 'details',
  spoiler: 'details',
}

/** The kind of callout that a name means; null when it means none. */
export function calloutKind(name: string): Callout['kind'] | null {
  return Object.hasOwn(callouts, name) ? (callouts[name] ?? null) : null
}
