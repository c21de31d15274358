const wrappers =
  /^(?:div|raw|rawhtml|raw-html|v-pre|center|centered|left|right|justify|align-?(?:left|right|center)|columns?|grid|row|col|code-?group|code-?tabs|tabs?|tab-?pane|tab-?set|tabs-container|panel-tabset|steps|stepper|cards?(?:-?(?:group|grid))?|layout.*|margin|aside|fragment|slide|carousel|slider|gallery|timeline|accordions?|accordion-group|content-ref|lead|keyword-?list|group-?pictures?|quick-links|block|section|blocks\/\w+|pageinfo|conclusion|box|wide|full-?width|wide-?(?:table|image)?|rtl|ltr|nowrap)$/i

/** True for the name of a container that only sets what it holds in a place or beside each other, and says nothing itself. */
export function isWrapper(name: string): boolean {
  return wrappers.test(name)
}

/** True for the name of a tag that shows nothing of the author's: a table of contents, a space, a slide's settings. */
export function isSilent(name: string): boolean {
  return /^(?:toc|table_?-?of_?-?contents|clear(?:fix)?|slide|katex|mathjax|spacer|line-?break|page-?break|newpage|more|adsense|ads?|icon|fa|fas|fab)$/i.test(
    name,
  )
}
