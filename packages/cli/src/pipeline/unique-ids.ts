import { type Diagnostic, diagnostic, type Recap, type Result, uniqueSlug } from '@recapkit/content-model'

/**
 * Gives each recap an id of its own. Languages of one post are told apart by `.LANG`; of other posts with one name the
 * first keeps it. `taken` are the ids of posts that are not built now.
 */
export function uniqueIds(
  recaps: readonly Recap[],
  siteLang: string,
  taken: ReadonlySet<string>,
): Result<readonly Recap[]> {
  const used = new Set([...taken, ...siteFolders])
  const diagnostics: Diagnostic[] = []
  const languages = languagesById(recaps)
  const value = recaps.map((recap) => {
    const short = shortened(recap.id)
    const several = (languages.get(recap.id)?.size ?? 0) > 1 || taken.has(short)
    const shared = several && recap.lang !== siteLang
    const wanted = shared ? `${short}.${recap.lang}` : short
    const id = uniqueSlug(wanted, used)
    if (id === recap.id) return recap
    if (id !== wanted) {
      const other = siteFolders.has(wanted) ? 'A folder of the site' : 'Another post'
      const message = `${other} is named "${wanted}" too; the outputs of this one are named "${id}".`
      const hint = 'Give one of them a slug of its own.'
      diagnostics.push(diagnostic('site/duplicate-id', message, { path: recap.path, at: null }, hint))
    }
    return { ...recap, id }
  })
  return { value, diagnostics }
}

/** Where feeds and pages of all posts together lie. */
const siteFolders: ReadonlySet<string> = new Set([
  'announcements',
  'archive',
  'assets',
  'authors',
  'events',
  'tags',
])

const longest = 120

/** Disks take names of 255 bytes, and the extension of a format comes on top: cut between words where there are some. */
function shortened(id: string): string {
  const bytes = Buffer.from(id)
  if (bytes.length <= longest) return id
  const cut = new TextDecoder().decode(bytes.subarray(0, longest)).replace(/\uFFFD+$/, '')
  return cut.replace(/-[^-]*$/, '')
}

/** The languages of the posts of each name. */
function languagesById(recaps: readonly Recap[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>()
  for (const { id, lang } of recaps) groups.set(id, (groups.get(id) ?? new Set()).add(lang))
  return groups
}
