import { InvalidArgumentError } from 'commander'
import { formats } from './exporters.ts'

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
  if (/^https?:\/\/[^/]/i.test(value) && URL.canParse(value)) return value
  throw new InvalidArgumentError('It is to be an address such as https://example.org/recaps/.')
}
