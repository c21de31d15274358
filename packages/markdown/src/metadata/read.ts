import { type Recap, slug } from '@recapkit/content-model'
import type { Flow } from '../flow.ts'
import { applyHints, contained } from '../flow.ts'
import type { FrontMatter } from '../front-matter/fields.ts'
import type { Page } from '../page.ts'
import { titleWords } from '../title-heading.ts'
import { readAuthors } from './authors.ts'
import { readCover } from './cover.ts'
import { readPublished, readUpdated } from './dates.ts'
import { readEvent } from './event.ts'
import { asText, findField } from './fields.ts'
import { readLanguage } from './language.ts'
import { firstSentences, sentencesAbove } from './summary.ts'
import { readTags } from './tags.ts'
import { plainTitle, titleIn, titleOfName } from './title.ts'

/** All of a recap but its content. */
export type Metadata = Omit<Recap, 'children'>

/** What the front matter, the file name, the path and the text itself say of a post. */
export function readMetadata(
  frontMatter: FrontMatter,
  flow: readonly Flow[],
  body: string,
  page: Page,
): Metadata {
  const { path, site, report } = page
  const text = (...names: readonly string[]): string | null => {
    const found = findField(frontMatter, names)
    return found === null ? null : asText(found.value)
  }
  const name = baseName(path)
  const permalink = text('permalink', 'url', 'canonical_url', 'canonicalUrl', 'canonicalURL', 'canonical')
  const published = readPublished(frontMatter, path, report)
  if (published === null) {
    report('front-matter/no-date', 'No date is given in the front matter, the file name or the path.', null)
  }
  return {
    id: slug(text('slug') ?? lastPart(permalink) ?? name),
    title: readTitle(frontMatter, flow, name, page),
    lang: readLanguage(frontMatter, path, body, site, report),
    summary: readSummary(
      text('description', 'excerpt', 'summary', 'subtitle', 'abstract', 'teaser', 'lead'),
      flow,
    ),
    event: readEvent(frontMatter, report),
    authors: readAuthors(frontMatter, site),
    published,
    updated: readUpdated(frontMatter, report),
    draft: isDraft(frontMatter, path),
    tags: readTags(frontMatter, site),
    cover: readCover(frontMatter, page),
    permalink: isFixed(permalink) ? permalink : null,
    path,
  }
}

/** The title that is given, else the first heading, else the file's name. */
function readTitle(frontMatter: FrontMatter, flow: readonly Flow[], name: string, page: Page): string {
  const found = findField(frontMatter, ['title', 'seo_title', 'linkTitle', 'headline'])
  const given = found === null ? null : titleIn(found.value)
  if (given !== null) return plainTitle(given)
  const headings = flow.filter((node) => node.type === 'heading')
  const heading =
    headings.find((node) => node.level === 1) ?? (flow[0] === headings[0] ? headings[0] : undefined)
  const title = heading === undefined ? '' : titleWords(heading)
  // A post that begins with a heading of the first level has that for its title.
  if (title !== '' && heading === flow[0] && heading?.level === 1) return title
  const stand = title === '' ? titleOfName(name) : title
  page.report(
    'front-matter/no-title',
    `No title is given; “${stand}” stands in.`,
    frontMatter.at('title'),
    'Add a title to the front matter.',
  )
  return stand
}

function readSummary(given: string | null, flow: readonly Flow[]): string {
  if (given !== null) return plainTitle(given)
  const more = flow.findIndex((node) => node.type === 'more')
  const above =
    more > 0 ? sentencesAbove(contained(flow.slice(0, more).filter((node) => node.type !== 'heading'))) : ''
  if (above !== '') return above
  return firstSentences(applyHints(flow).filter((node) => node.type !== 'heading'))
}

function isDraft(frontMatter: FrontMatter, path: string): boolean {
  const { draft, published, status } = frontMatter.values
  const isHidden = typeof status === 'string' && /^(?:draft|hidden|private)$/i.test(status)
  return (
    draft === true ||
    draft === 'true' ||
    published === false ||
    published === 'false' ||
    isHidden ||
    /(?:^|\/)_drafts\//.test(path)
  )
}

/** True for an address; a pattern that the generator fills in (`/:year/:title/`) is none yet. */
function isFixed(permalink: string | null): boolean {
  return permalink !== null && !/\/:|\{\{|^false$/.test(permalink)
}

function lastPart(permalink: string | null): string | null {
  if (!isFixed(permalink)) return null
  const part = permalink
    ?.replace(/[?#].*$/, '')
    .replace(/\/(?:index\.html)?$/, '')
    .split('/')
    .at(-1)
  return part === undefined || part === '' ? null : part.replace(/\.html?$/, '')
}

/** The file's name without its date, language and extension; `index.md` takes its folder's. */
function baseName(path: string): string {
  const parts = path.split('/')
  const file = (parts.at(-1) ?? '')
    .replace(/\.(?:mdx?|markdown|txt)$/i, '')
    .replace(/\.[a-z]{2}(?:-[a-z]{2,4})?$/i, '')
  const name = /^_?(?:index|readme)$/i.test(file) ? (parts.at(-2) ?? file) : file
  return name.replace(/^\d{4}(?:-\d{1,2}-\d{1,2}|_\d{1,2}_\d{1,2}|\d{4})[-_](?=.)/, '')
}
