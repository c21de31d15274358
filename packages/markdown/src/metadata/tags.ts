import { decodeHTMLStrict } from 'entities'
import { type FrontMatter, isFields } from '../front-matter/fields.ts'
import type { SiteFacts } from '../source.ts'
import { asText, findFields } from './fields.ts'

const names = 'tags tag taxonomies.tags categories category taxonomies.categories topics keywords'.split(' ')

/**
 * A post's tags, each once, from a list or a text. Commas part a text; without any, spaces do, as in Jekyll, except on
 * sites of generators for which such a text is one tag.
 */
export function readTags(frontMatter: FrontMatter, site: SiteFacts): readonly string[] {
  for (const { value } of findFields(frontMatter, names)) {
    const tags = tagsIn(value, site)
    if (tags.length > 0) return [...new Set(tags)]
  }
  return []
}

function tagsIn(value: unknown, site: SiteFacts): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => tagsOfItem(inner, site))
  if (isFields(value)) return Object.keys(value)
  const text = asText(value)
  if (text === null) return []
  const list = /^\[(.*)\]$/.exec(text)?.[1] ?? text
  if (/[,;、]| \| /.test(list)) return list.split(/[,;、]| \| /).flatMap(oneTag)
  const { generator } = site
  const isOne = generator === 'hugo' || generator === 'astro' || generator === 'eleventy'
  return isOne ? oneTag(list) : list.split(/\s+/).flatMap(oneTag)
}

/** An item is one tag, whatever stands in it; an unquoted colon makes it a map. */
function tagsOfItem(item: unknown, site: SiteFacts): readonly string[] {
  if (Array.isArray(item)) return tagsIn(item, site)
  if (!isFields(item)) return oneTag(item)
  const named = item['name'] ?? item['label'] ?? item['title'] ?? item['slug']
  if (named !== undefined) return oneTag(named)
  return Object.entries(item).flatMap(([key, inner]) =>
    oneTag([key, asText(inner) ?? ''].join(': ').replace(/: $/, '')),
  )
}

function oneTag(value: unknown): readonly string[] {
  const written = typeof value === 'boolean' ? String(value) : asText(value)
  const text = written?.includes('&') ? decodeHTMLStrict(written) : written
  const tag =
    text
      ?.replace(/^#+(?=\S)/, '')
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim() ?? ''
  return tag === '' ? [] : [tag]
}
