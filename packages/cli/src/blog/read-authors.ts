import { basename, dirname } from 'node:path'
import type { Author, Diagnostic, Result } from '@recapkit/content-model'
import { asTable, asText, readDataFile, type Table } from './data-file.ts'
import { findFiles } from './find-files.ts'
import { frontFields } from './front-fields.ts'

const data = '{yml,yaml,json,toml}'
const tables = [
  `{,src/,content/}{_data,data}/{authors,author}.${data}`,
  `{blog,posts,src/content}/authors.${data}`,
  // Material for MkDocs hides them.
  `{,docs/}{,blog/}.authors.yml`,
]
const single = [`{,src/}{_data,data}/authors/*.${data}`, `src/content/authors/*.${data}`]
const pages = ['{_authors,content/authors,src/content/authors}/**/*.{md,mdx}']

/** The authors whom the data files and the author pages of a blog name, by the slug that posts use. */
export async function readAuthors(root: string): Promise<Result<Readonly<Record<string, Author>>>> {
  const diagnostics: Diagnostic[] = []
  const value: Record<string, Author> = {}
  const read = async (path: string): Promise<Table> => {
    const table = await readDataFile(root, [path])
    diagnostics.push(...table.diagnostics)
    return table.value ?? {}
  }
  for (const path of await findFiles(root, tables)) {
    const table = await read(path)
    const authors = path.endsWith('.authors.yml') ? asTable(table['authors']) : table
    for (const [slug, fields] of Object.entries(authors)) add(value, slug, asTable(fields))
  }
  for (const path of await findFiles(root, single)) add(value, slugOf(path), await read(path))
  for (const path of await findFiles(root, pages)) add(value, slugOf(path), await frontFields(root, path))
  return { value, diagnostics }
}

function add(authors: Record<string, Author>, slug: string, fields: Table): void {
  const parts = [asText(fields['first_name']), asText(fields['last_name'])].filter((part) => part !== null)
  const name =
    asText(fields['name']) ??
    asText(fields['full_name']) ??
    asText(fields['display_name']) ??
    asText(fields['title'])
  const url = ['url', 'website', 'web', 'homepage', 'link', 'uri'].map((key) => asText(fields[key]))
  const known = name ?? (parts.length > 0 ? parts.join(' ') : null)
  if (known !== null)
    authors[slug] = { name: known, url: url.find((one) => /^https?:/.test(one ?? '')) ?? null }
}

/** `content/authors/jane/_index.md` and `_authors/jane.md` are both Jane's. */
function slugOf(path: string): string {
  const name = basename(path).replace(/\.\w+$/, '')
  return /^_?index$/.test(name) ? basename(dirname(path)) : name
}
