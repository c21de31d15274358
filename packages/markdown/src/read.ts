import type { Diagnostic, Recap, Result } from '@recapkit/content-model'
import { spellOut, takeAbbreviations } from './abbreviations.ts'
import { addressOf } from './addresses.ts'
import { resolveAnchors } from './anchors.ts'
import { findAnnouncements } from './announcements/find.ts'
import { readBlocks } from './blocks.ts'

import { hasComponents, translateDialect } from './dialect/index.ts'
import type { Translation } from './dialect/translation.ts'
import { removeEditorialNotes } from './editorial.ts'
import { applyHints } from './flow.ts'
import { splitFrontMatter } from './front-matter/split.ts'
import { reportUnknown } from './html/unknown.ts'
import { mendCharacters } from './hygiene/mend-characters.ts'
import { lexIncluded } from './includes.ts'
import { readInlines } from './inlines.ts'
import { lex, lexInline } from './lex.ts'
import { exceedsLimits } from './limits.ts'
import { pictureFolder } from './metadata/picture-folder.ts'
import { readMetadata } from './metadata/read.ts'
import { findFootnotes, uncalledNotes } from './notes.ts'
import { nest } from './outline.ts'
import type { Page } from './page.ts'
import { reportTo } from './report.ts'
import { makeSections } from './sections.ts'
import { reportSkippedHeadings } from './skipped-headings.ts'
import type { SiteFacts, Source } from './source.ts'
import { withoutTitle } from './title-heading.ts'

/** Reads one post; null when it cannot be read at all, which a diagnostic explains. */
export function read(source: Source, site: SiteFacts): Result<Recap | null> {
  const diagnostics: Diagnostic[] = []
  const report = reportTo(source.path, diagnostics)
  const written = withLineFeeds(source.text.replace(/^\uFEFF/, ''))
  const lines = written.split('\n')
  if (exceedsLimits(written, lines, report)) return { value: null, diagnostics }
  const repaired = mendCharacters(written, report)
  const { frontMatter, body } = splitFrontMatter(repaired, report)
  if (frontMatter === null) return { value: null, diagnostics }
  const translation: Translation = {
    path: source.path,
    site,
    report,
    fields: frontMatter.values,
    variables: new Map(),
    loops: new Set(),
    included: new Map(),
  }
  const translated = translateDialect(removeEditorialNotes(body, report), translation)
  const { text, abbreviations } = takeAbbreviations(translated)
  const included = lexIncluded(translation, (words) => translateDialect(words, translation))
  const { tokens, links } = lex(text, included.links, hasComponents(source.path, site))
  const page: Page = {
    path: source.path,
    site,
    address: addressOf(source.path, site),
    pictureFolder: pictureFolder(frontMatter),
    lines,
    report,
    footnotes: findFootnotes(tokens),
    anchors: new Map(),
    unknownElements: new Map(),
    wanted: new Set(),
    included: included.files,
    within: null,
    readBlocks,
    readText: (words, line) => readInlines(lexInline(words, links), line, page),
  }
  const flow = [...readBlocks(tokens, 1, page), ...uncalledNotes(page)]
  reportSkippedHeadings(flow, report)
  reportUnknown(page)
  const metadata = readMetadata(frontMatter, flow, body, page)
  const detect = frontMatter.values['announcements'] !== false
  const outline = findAnnouncements(nest(withoutTitle(applyHints(flow), metadata.title)), { detect, text })
  const resolved = resolveAnchors(makeSections(outline, metadata.id, page.wanted.size > 0), page)
  const children = spellOut(resolved, abbreviations, page)
  return { value: { ...metadata, children }, diagnostics }
}

const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
