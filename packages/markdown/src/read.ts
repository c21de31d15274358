import type { Diagnostic, Recap, Result } from '@recapkit/content-model'
import { inlineText, slug } from '@recapkit/content-model'
import { resolveAnchors } from './anchors.ts'
import { readBlocks } from './blocks.ts'
import { removeEditorialNotes } from './editorial.ts'
import { repairEncoding } from './encoding.ts'
import { applyHints, type Node } from './flow.ts'
import { splitFrontMatter } from './front-matter.ts'
import { readInlines } from './inlines.ts'
import { lex, lexInline } from './lex.ts'
import { firstSentences, readMetadata } from './metadata.ts'
import { findFootnotes, uncalledNotes } from './notes.ts'
import { nest } from './outline.ts'
import type { Page } from './page.ts'
import { reportTo } from './report.ts'
import { makeSections } from './sections.ts'
import type { SiteFacts, Source } from './source.ts'
import { gatherUmbrellas } from './umbrella.ts'

/** Reads one post; null when it cannot be read at all, which a diagnostic explains. */
export function read(source: Source, site: SiteFacts): Result<Recap | null> {
  const diagnostics: Diagnostic[] = []
  const report = reportTo(source.path, diagnostics)
  const written = source.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const repaired = repairEncoding(written, report)
  const { fields, body } = splitFrontMatter(repaired, report)
  const text = removeEditorialNotes(body, report)
  const { tokens, links } = lex(text, {})
  const page: Page = {
    path: source.path,
    site,
    lines: written.split('\n'),
    report,
    footnotes: findFootnotes(tokens),
    anchors: new Map(),
    readBlocks,
    readText: (words, line) => readInlines(lexInline(words, links), line, page),
  }
  const metadata = readMetadata(fields, page)
  const flow = applyHints([...readBlocks(tokens, 1, page), ...uncalledNotes(page)])
  const outline = gatherUmbrellas(nest(withoutTitle(flow, metadata.title)))
  const children = resolveAnchors(makeSections(outline, metadata.id), report)
  const summary = metadata.summary === '' ? firstSentences(children) : metadata.summary
  return { value: { ...metadata, summary, children }, diagnostics }
}

/** A first heading that repeats the title is the title. */
function withoutTitle(flow: readonly Node[], title: string): readonly Node[] {
  const first = flow.findIndex((node) => node.type === 'heading')
  const heading = flow[first]
  const repeats =
    heading?.type === 'heading' && heading.level === 1 && slug(inlineText(heading.children)) === slug(title)
  return repeats ? flow.toSpliced(first, 1) : flow
}
