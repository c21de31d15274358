import { parseUrl } from '@recapkit/content-model'
import { InvalidArgumentError } from 'commander'
import { deckFormats, formats } from './exporters.ts'

/** `--format pdf,docx` and `--format pdf --format docx` are the same. */
export function formatNames(value: string, earlier: readonly string[] | undefined): readonly string[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const unknown = names.find((name) => !Object.hasOwn(formats, name))
  if (unknown !== undefined || names.length === 0) {
    throw new InvalidArgumentError(`Known formats: ${Object.keys(formats).join(', ')}.`)
  }
  return [...new Set([...(earlier ?? []), ...names])]
}

/** An absolute http(s) address. */
export function siteAddress(value: string): string {
  if (/^https?:\/\/[^/]/i.test(value) && parseUrl(value) !== null) return value
  throw new InvalidArgumentError('It is to be an address such as https://example.org/recaps/.')
}

/** Deck formats, as `--format` takes them. */
export function deckNames(value: string, earlier: readonly string[] | undefined): readonly string[] {
  const names = formatNames(value, earlier)
  if (names.every((name) => deckFormats.includes(name))) return names
  throw new InvalidArgumentError(`Formats of decks: ${deckFormats.join(', ')}.`)
}

/** A time in minutes. */
export function minutes(value: string): number {
  const number = Number(value)
  if (number > 0 && number < 10_000) return number
  throw new InvalidArgumentError('It is to be a number of minutes such as 20.')
}
