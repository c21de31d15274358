import { repairAddresses } from './addresses.ts'
import { translateHugo } from './hugo.ts'
import { translateKramdown } from './kramdown.ts'
import { translateLiquid } from './liquid.ts'
import { translateMdx } from './mdx.ts'
import type { Translation } from './translation.ts'

/** What other engines read before or beside Markdown, as Markdown and HTML; the text keeps its number of lines. */
export function translateDialect(text: string, translation: Translation): string {
  const { generator } = translation.site
  const isComponent = /\.mdx$/i.test(translation.path) || generator === 'docusaurus'
  const hugo = generator === null || generator === 'hugo' ? translateHugo(text, translation) : text
  const liquid = !isComponent && generator !== 'astro' ? translateLiquid(hugo, translation) : hugo
  const mdx = isComponent ? translateMdx(liquid, translation) : liquid
  return repairAddresses(translateKramdown(mdx))
}
