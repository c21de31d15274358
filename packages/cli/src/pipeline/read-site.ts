import {
  type Author,
  check,
  type Diagnostic,
  diagnostic,
  type Recap,
  type Result,
} from '@recapkit/content-model'
import type { Project } from '../project/open-project.ts'
import { type Post, selectPosts } from '../project/select-posts.ts'
import { siteFacts } from '../project/site-facts.ts'
import { type Choice, chooseRecaps } from './choose-recaps.ts'
import { type Reading, readBytes, readPost } from './read-posts.ts'
import { uniqueIds } from './unique-ids.ts'
import { withPermalink } from './with-permalink.ts'

/** The recaps of a run, and the posts that could not be read. */
export interface SiteReading {
  readonly recaps: readonly Recap[]
  readonly unread: ReadonlySet<string>
}

/** What standard input is called in diagnostics, and where its outputs get their name from. */
export const stdinPath = 'stdin.md'
const stdinPost: Post = { file: '-', path: stdinPath, named: true }

/** Reads and checks the posts of a project, and standard input's; `taken` are ids of posts that are not read now. */
export async function readSite(
  project: Project,
  choice: Choice,
  stdin: Uint8Array | null,
  taken: ReadonlySet<string>,
): Promise<Result<SiteReading>> {
  const diagnostics: Diagnostic[] = []
  const posts = await selectPosts(project, choice.drafts)
  if (posts.length === 0 && project.given.length > 0) diagnostics.push(noPost(project))
  const { value: facts, diagnostics: told } = await siteFacts(project)
  diagnostics.push(...told)
  const readings: Reading[] = []
  if (stdin !== null) {
    const reading = readBytes(stdin, stdinPost, facts)
    diagnostics.push(...reading.diagnostics)
    readings.push(reading.value)
  }
  for (const post of posts) {
    const reading = await readPost(post, facts)
    diagnostics.push(...reading.diagnostics)
    readings.push(reading.value)
  }
  const { author } = project.settings.site
  const siteAuthor = author === null ? null : (facts.authors[author] ?? { name: author, url: null })
  const chosen = chooseRecaps(readings, choice)
  const unique = uniqueIds(chosen.value, project.settings.site.lang, taken)
  const recaps = unique.value.map((recap) =>
    withPermalink(withAuthor(recap, siteAuthor), facts.posts, project.blog),
  )
  const today = choice.now.toISOString().slice(0, 10)
  const texts = new Map(readings.map(({ post, text }) => [post.path, text]))
  const checked = recaps.flatMap((recap) => {
    const lines = (texts.get(recap.path) ?? '').split(/\r\n|\r|\n/)
    return check(recap, { today, lines })
  })
  const unread = new Set(readings.filter((one) => one.recap === null).map((one) => one.post.path))
  return {
    value: { recaps, unread },
    diagnostics: [...diagnostics, ...chosen.diagnostics, ...unique.diagnostics, ...checked],
  }
}

function withAuthor(recap: Recap, author: Author | null): Recap {
  return recap.authors.length > 0 || author === null ? recap : { ...recap, authors: [author] }
}

function noPost({ settings }: Project): Diagnostic {
  const hint =
    settings.content === null
      ? 'Posts are Markdown files (.md, .markdown, .mdx); name a file, or a folder that holds some.'
      : `The configuration looks for ${settings.content.join(', ')}.`
  return diagnostic('site/no-recap', 'No post was found.', null, hint)
}
