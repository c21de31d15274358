import type { Position } from '@recapkit/content-model'
import type { Translation } from './translation.ts'

/** The address of another page of the site, by its path or its file's name; unknown ones are reported and guessed. */
export function postAddress(written: string, { site, report }: Translation, at: Position): string {
  const [path = '', fragment] = written.split('#', 2)
  const anchor = fragment === undefined ? '' : `#${fragment}`
  if (path === '') return anchor
  const clean = path.replace(/^\//, '')
  const name = clean.split('/').at(-1) ?? clean
  const keys = [
    path,
    clean,
    name,
    name.replace(/\.(?:mdx?|markdown|html?)$/, ''),
    name.replace(/^\d{4}-\d{2}-\d{2}-/, ''),
  ]
  const known = keys.find((key) => Object.hasOwn(site.posts, key))
  const address = known === undefined ? undefined : site.posts[known]
  if (address !== undefined) return address + anchor
  const message = `The page “${written}” was not found among the site’s pages.`
  report('markdown/unresolved-reference', message, at, 'Correct the path, or link to its address.')
  return `/${clean.replace(/\.(?:mdx?|markdown)$/, '/')}${anchor}`
}
