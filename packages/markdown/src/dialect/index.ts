import type { SiteFacts } from '../source.ts'
import { repairAddresses } from './addresses.ts'
import { translateDocc } from './docc.ts'
import { translateHugo } from './hugo.ts'
import { translateKramdown } from './kramdown.ts'
import { translateKramdownCallouts } from './kramdown-callouts.ts'
import { translateLeafDirectives } from './leaf-directives.ts'
import { translateLiquid } from './liquid.ts'
import { openMarkdownInHtml } from './markdown-in-html.ts'
import { translateMdx } from './mdx.ts'
import { translateMyst } from './myst.ts'
import { translateObsidian } from './obsidian.ts'
import { translatePlatforms } from './platforms.ts'
import { translateQuarto } from './quarto.ts'
import { guard, type Translation } from './translation.ts'
import { endVoidLines } from './void-lines.ts'
import { translateWordPress } from './wordpress.ts'

/** A translation that only a text has a use for that holds one of some signs, which are soon looked for. */
interface Step {
  readonly signs: readonly string[]
  readonly translate: (text: string, translation: Translation) => string
}

/** What stands for itself, whatever the generator, in the order in which one may hold another; a test holds the signs against each. */
export const steps: readonly Step[] = [
  { signs: ['@'], translate: translateDocc },
  { signs: ['{#', 'fig-alt=', '\\new', '\\clear', '\\page'], translate: translateQuarto },
  { signs: ['{', ')='], translate: translateMyst },
  { signs: ['::'], translate: translateLeafDirectives },
  { signs: ['[[', '> [!', '%%'], translate: translateObsidian },
  { signs: [''], translate: translatePlatforms },
  { signs: ['['], translate: translateWordPress },
  { signs: ['{:'], translate: translateKramdownCallouts },
  { signs: ['{:', '^'], translate: translateKramdown },
  { signs: ['<'], translate: openMarkdownInHtml },
  { signs: ['<'], translate: endVoidLines },
  { signs: [']('], translate: repairAddresses },
]

/** What other engines read before or beside Markdown, as Markdown and HTML; the text keeps its number of lines. */
export function translateDialect(text: string, translation: Translation): string {
  const { generator } = translation.site
  const isComponent = hasComponents(translation.path, translation.site)
  const hugo = generator === null || generator === 'hugo' ? translateHugo(text, translation) : text
  const liquid = !isComponent && generator !== 'astro' ? translateLiquid(hugo, translation) : hugo
  const unguarded = liquid.includes(guard) ? liquid.replaceAll(guard, '') : liquid
  const mdx = isComponent ? translateMdx(unguarded, translation) : unguarded
  return steps.reduce(
    (current, { signs, translate }) =>
      signs.some((sign) => current.includes(sign)) ? translate(current, translation) : current,
    mdx,
  )
}

/** True for MDX, which is what Docusaurus takes every page for. */
export function hasComponents(path: string, { generator }: SiteFacts): boolean {
  return /\.mdx$/i.test(path) || generator === 'docusaurus'
}
