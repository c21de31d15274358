import { attributeOf, elementOf } from '../reference/xml.ts'

/**
 * A styles part as a colleague would keep it: without the styles of ours that nothing uses, without those that the library
 * adds by itself, each id once, and with Word told which of ours it has no name for. `ours` are the ids of our styles,
 * `stories` the parts that use them.
 */
export function tidyStyles(styles: string, ours: ReadonlySet<string>, stories: readonly string[]): string {
  const all = styles.match(styleElement) ?? []
  const last = new Map(all.map((style) => [attributeOf(style, 'w:styleId') ?? '', style]))
  const used = usedIds(last, stories)
  const isKept = (style: string): boolean => {
    const id = attributeOf(style, 'w:styleId') ?? ''
    if (last.get(id) !== style) return false
    if (ours.has(id)) return used.has(id) || builtIn.test(nameOf(style))
    return used.has(id) || !ofLibrary.has(id)
  }
  return styles.replace(styleElement, (style) => {
    if (!isKept(style)) return ''
    const isCustom = ours.has(attributeOf(style, 'w:styleId') ?? '') && !builtIn.test(nameOf(style))
    return isCustom && attributeOf(style, 'w:customStyle') === null
      ? style.replace(/(?=\sw:styleId=)/, ' w:customStyle="1"')
      : style
  })
}

const styleElement = /<w:style\b[^>]*>.*?<\/w:style>/gs

/** Names that Word itself has styles for, of those that we use. */
const builtIn =
  /^(?:Normal|Default Paragraph Font|Normal Table|No List|Title|Subtitle|heading [1-6]|Body Text|List (?:Bullet|Number|Continue)(?: [2-5])?|Quote|caption|toc [1-3]|TOC Heading|header|footer|footnote (?:text|reference)|Hyperlink|Strong|Emphasis|HTML Keyboard)$/

/** Styles that the library writes into every document. */
const ofLibrary: ReadonlySet<string> = new Set([
  ...['ListParagraph', 'Bibliography', 'FootnoteTextChar', 'LineNumber'],
  ...['EndnoteReference', 'EndnoteText', 'EndnoteTextChar'],
  ...[4, 5, 6, 7, 8, 9].map((level) => `TOC${level}`),
])

const nameOf = (style: string): string => attributeOf(elementOf(style, 'w:name') ?? '', 'w:val') ?? ''

/** The styles that paragraphs, runs, tables and lists name, and those that these build on, go on with or are linked to. */
function usedIds(styles: ReadonlyMap<string, string>, stories: readonly string[]): ReadonlySet<string> {
  const used = new Set<string>()
  const waiting = stories.flatMap((story) => idsIn(story, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g))
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (used.has(id)) continue
    used.add(id)
    waiting.push(...idsIn(styles.get(id) ?? '', /<w:(?:basedOn|next|link) w:val="([^"]+)"/g))
  }
  return used
}

const idsIn = (xml: string, names: RegExp): string[] => [
  ...new Set([...xml.matchAll(names)].map(([, id]) => id ?? '')),
]
