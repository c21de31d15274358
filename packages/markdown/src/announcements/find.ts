import { type Availability, type Block, inlineText, noAvailability } from '@recapkit/content-model'
import type { Chapter, Outline } from '../outline.ts'
import { boldHeading, boldLead, isBoldLine, toldHeading } from './bold-lines.ts'
import { announces, chapterOf, levels } from './chapter.ts'
import { announcementsOf, type Heading as ListHeading, toldItems } from './items.ts'
import { disclosedSection, labelledSections } from './labels.ts'
import { findLegend, type Legend, mayExplain, signOf } from './legend.ts'
import { placed } from './placed.ts'
import { stateInProse } from './prose.ts'
import { mayShare, sharedState, sharingItems } from './shared.ts'
import { splitTitle } from './split-title.ts'
import { stateNamed } from './state.ts'
import { announcedRows } from './tables.ts'
import { gatherUmbrellas, inherited } from './umbrella.ts'

/** What is known around a block that may announce something. */
interface Context extends ListHeading {
  readonly legend: Legend
  /** What the heading above says of all that stands below it: “Generally available”. */
  readonly shared: Availability | null
}

const news =
  /\b(?:announcements?|announced|launche[sd]|launch|releases?|what(?:['’]s| is) new|updates?|news|new (?:features?|services?|products?)|neuerungen|neuigkeiten|ankündigungen|nouveautés|annonces|novedades|anuncios|novidades|lançamentos)\b|発表|リリース|新機能|お知らせ|アップデート|发布|公告|更新|新功能|版本|뉴스|소식|출시|발표|업데이트|신규|새로운/i

/**
 * Tells announcements from sections: headings, bold lines, list items and rows of tables that state an availability, list
 * items with signs that the post explains, and the products of umbrellas. What an author says in braces counts before
 * all; with `detect` false nothing else counts. `text` is the source.
 */
export function findAnnouncements(
  outline: readonly Outline[],
  { detect, text }: { readonly detect: boolean; readonly text: string },
): readonly Outline[] {
  if (!detect) return told(outline)
  const legend = mayExplain(text) ? findLegend(blocksOf(outline)) : new Map()
  return gatherUmbrellas(announce(outline, { legend, isNews: false, title: null, shared: null }))
}

function told(outline: readonly Outline[]): readonly Outline[] {
  return placed(outline, (node) => {
    if (node.type === 'chapter') return [asTold({ ...node, children: told(node.children) })]
    return toldBlock(node) ?? [node]
  })
}

function announce(outline: readonly Outline[], context: Context): readonly Outline[] {
  const leads = outline.map(boldLead)
  const isOfLeads = context.isNews || leads.filter((lead) => lead !== null).length > 1
  let labelled: Outline | undefined
  return placed(outline, (node, index) => {
    if (node.type === 'chapter') return [announceHeading(node, context)]
    if (node === labelled) return []
    const below = outline[index + 1]
    const section = labelledList(node, below, context)
    if (section !== null) {
      labelled = below
      return [section]
    }
    if (node.only !== null) return [node]
    const lead = isOfLeads ? (leads[index] ?? null) : null
    const heading = toldHeading(node) ?? boldHeading(node) ?? lead
    return heading === null ? announceBlock(node, context) : [heading]
  })
}

/**
 * A line that says how far all in the list below it is (“**Coming soon**”, “Now in preview:”) as a section of that; null
 * for any other. Numbered items below such a line are steps.
 */
function labelledList(node: Outline, below: Outline | undefined, context: Context): Chapter | null {
  if (node.type !== 'paragraph' || below?.type !== 'list' || below.ordered) return null
  const words = inlineText(node.children)
  const shared = isBoldLine(node) || /[:：]$/.test(words) ? sharedState(words) : null
  if (shared === null) return null
  const children = announceBlock(below, { ...context, shared })
  if (children.some((child) => child.type !== 'chapter')) return null
  const [only] = node.children
  const title = node.children.length === 1 && only?.type === 'emphasis' ? only.children : node.children
  const { position, slide } = node
  return chapterOf({ level: levels.label, title, role: 'section', children, slide, position })
}

/** A list or a table that is one of announcements, or labels over such; any other block as it is. */
function announceBlock(node: Outline, context: Context): readonly Outline[] {
  const read = (block: Outline, label: string): readonly Outline[] =>
    announceBlock(block, { ...context, isNews: news.test(label) })
  switch (node.type) {
    case 'list':
      return (
        toldBlock(node) ??
        announcementsOf(node, context.legend, context) ??
        (context.shared === null ? null : sharingItems(node, context.shared)) ??
        labelledSections(node, read) ?? [node]
      )
    case 'table':
      return announcedRows(node) ?? [node]
    case 'callout': {
      const section = disclosedSection(node, read)
      return section === null ? [node] : [section]
    }
    default:
      return [node]
  }
}

function toldBlock(node: Block): readonly Outline[] | null {
  if (node.type === 'list') return toldItems(node)
  const heading = toldHeading(node)
  return heading === null ? null : [heading]
}

function announceHeading(chapter: Chapter, { legend, shared }: Context): Chapter {
  const written = inlineText(chapter.heading.children)
  const below = sharedState(written)
  const children = announce(chapter.children, {
    legend,
    isNews: news.test(written),
    title: written,
    shared: below,
  })
  if (chapter.heading.availability !== null) return asTold({ ...chapter, children })
  const { title, availability } = splitTitle(chapter.heading.children)
  if (availability.stage !== null) {
    const heading = { ...chapter.heading, children: title }
    return { ...chapter, heading, availability, role: 'announcement', children }
  }
  if (children.some(announces)) return { ...chapter, children }
  const state =
    signOf(written, legend) ??
    stateInProse(chapter) ??
    (shared !== null && mayShare(written, shared) ? inherited(shared) : null)
  return state === null
    ? { ...chapter, children }
    : { ...chapter, availability: state, role: 'announcement', children }
}

/** What the author says in braces, for this heading alone. */
function asTold(chapter: Chapter): Chapter {
  const value = chapter.heading.availability
  const state = value === null ? null : stateNamed(value)
  if (state === null || state === 'none') return { ...chapter, availability: noAvailability, role: 'section' }
  return { ...chapter, availability: state, role: 'announcement' }
}

const blocksOf = (outline: readonly Outline[]): readonly Block[] =>
  outline.flatMap((node) => (node.type === 'chapter' ? blocksOf(node.children) : [node]))
