import type { SiteFacts } from '../source.ts'
import { repairAddresses } from './addresses.ts'
import { translateDocc } from './docc.ts'
import { translateHugo } from './hugo.ts'
import { translateKramdown } from './kramdown.ts'
import { translateKramdownCallouts } from './kramdown-callouts.ts'
import { translateLiquid } from './liquid.ts'
import { openMarkdownInHtml } from './markdown-in-html.ts'
import { translateMdx } from './mdx.ts'
import { translateObsidian } from './obsidian.ts'
import { translatePlatforms } from './platforms.ts'
import { guard, type Translation } from './translation.ts'
import { endVoidLines } from './void-lines.ts'
import { translateWordPress } from './wordpress.ts'

/** What other engines read before or beside Markdown, as Markdown and HTML; the text keeps its number of lines. */
export function translateDialect(text: string, translation: Translation): string {
  const { generator } = translation.site
  const isComponent = hasComponents(translation.path, translation.site)
  const hugo = generator === null || generator === 'hugo' ? translateHugo(text, translation) : text
  const liquid = !isComponent && generator !== 'astro' ? translateLiquid(hugo, translation) : hugo
  const unguarded = liquid.includes(guard) ? liquid.replaceAll(guard, '') : liquid
  const mdx = isComponent ? translateMdx(unguarded, translation) : unguarded
  const platforms = translateWordPress(
    translatePlatforms(translateObsidian(translateDocc(mdx), translation), translation),
    translation,
  )
  return repairAddresses(
    endVoidLines(openMarkdownInHtml(translateKramdown(translateKramdownCallouts(platforms)))),
  )
}

/** True for MDX, which is what Docusaurus takes every page for. */
export function hasComponents(path: string, { generator }: SiteFacts): boolean {
  return /\.mdx$/i.test(path) || generator === 'docusaurus'
}
