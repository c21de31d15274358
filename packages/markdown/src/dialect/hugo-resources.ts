import { escapeAttribute } from 'entities'
import { type Arguments, namedArgument } from './arguments.ts'
import { equivalentOf } from './equivalents.ts'
import type { Markup } from './markup.ts'
import type { Translation } from './translation.ts'

/** What a shortcode that stands alone means (see `equivalentOf`); galleries and `imgproc` look among the page's resources. */
export function equivalentAmongResources(
  name: string,
  args: Arguments,
  translation: Translation,
): Markup | null {
  if (name === 'imgproc') return equivalentOf(name, withResource(args, translation))
  const isGallery = /^(?:[\w-]*gallery|carousel|photos)$/.test(name)
  return (isGallery ? galleryOfResources(args, translation) : null) ?? equivalentOf(name, args)
}

/** The pictures of a page bundle that a pattern names (`match="photos/*"`), as one figure; null when it names none. */
function galleryOfResources(args: Arguments, translation: Translation): Markup | null {
  const pattern = namedArgument(args, 'match', 'glob', 'pattern', 'dir', 'folder') ?? args.values[0] ?? null
  if (pattern === null) return null
  const matching = pathPattern(/[*?]/.test(pattern) ? pattern : `${pattern.replace(/\/$/, '')}/*`)
  const found = resourcesOf(translation).filter((path) => matching?.test(path) === true)
  if (found.length === 0) return null
  const shown = namedArgument(args, 'sortorder') === 'desc' ? found.toReversed() : found
  const pictures = shown.map((path) => `<img src="${escapeAttribute(path)}" alt="">`)
  const caption = namedArgument(args, 'caption', 'title')
  const below = caption === null ? '' : `<figcaption markdown="span">${caption}</figcaption>`
  return { html: `<figure>${pictures.join(' ')}${below}</figure>`, block: true }
}

/** The arguments of a tag whose first value names a resource of the page by a part of its name, with the whole name. */
function withResource(args: Arguments, translation: Translation): Arguments {
  const [name = '', ...rest] = args.values
  const paths = resourcesOf(translation)
  const whole =
    paths.find((path) => path === name) ??
    paths.find((path) => nameOf(path).startsWith(name)) ??
    paths.find((path) => path.includes(name))
  return name === '' || whole === undefined ? args : { ...args, values: [whole, ...rest] }
}

const resourcesOf = ({ site, path }: Translation): readonly string[] =>
  Object.hasOwn(site.resources, path) ? (site.resources[path] ?? []) : []

const nameOf = (path: string): string => path.split('/').at(-1) ?? path

/**
 * As Hugo's `Resources.Match` reads a pattern: a star stops at a slash, two do not, and case is nothing. Null for a pattern
 * with more stars than anyone needs, which would be tried in very many ways.
 */
function pathPattern(pattern: string): RegExp | null {
  if ((pattern.match(/\*+/g)?.length ?? 0) > 4) return null
  const source = pattern.replace(/\*{2,}|\*|\?|[\\^$.+()|[\]{}]/g, (sign) =>
    sign.startsWith('**') ? '.*' : sign === '*' ? '[^/]*' : sign === '?' ? '[^/]' : `\\${sign}`,
  )
  return new RegExp(`^${source}$`, 'i')
}
