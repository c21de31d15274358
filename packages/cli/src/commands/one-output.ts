import type { Exporter, Recap } from '@recapkit/content-model'
import { formats } from '../exporters.ts'
import { WrongUse } from '../wrong-use.ts'

/** The format of `-o`: the one that was asked for, else the one whose extension the file has. */
export function formatOf(output: string, asked: readonly string[] | null): string {
  const [first, ...more] = asked ?? []
  if (more.length > 0) throw new WrongUse(`-o takes one format, not ${[first, ...more].join(', ')}.`)
  if (first !== undefined) return first
  const [best] = Object.entries(formats)
    .filter(([, { extension }]) => output.toLowerCase().endsWith(`.${extension}`))
    .sort(([, one], [, two]) => two.extension.length - one.extension.length)
  if (best !== undefined) return best[0]
  throw new WrongUse(`-o needs --format with one of ${Object.keys(formats).join(', ')}.`)
}

/** One file takes one post, unless its format tells of all posts together. */
export function refuseSeveral(recaps: readonly Recap[], exporters: readonly Exporter[]): void {
  if (recaps.length < 2 || exporters.every((exporter) => exporter.scope === 'collection')) return
  throw new WrongUse(`-o takes one post, and ${recaps.length} were found; use --out for a folder.`)
}
