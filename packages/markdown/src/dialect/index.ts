import type { SiteFacts } from '../source.ts'
import { repairAddresses } from './addresses.ts'
import { translateBlocks } from './blocks.ts'
import { dropContentsMarks } from './contents-marks.ts'
import { translateCritic } from './critic.ts'
import { translateDocc } from './docc.ts'
import { translateDocsify } from './docsify.ts'
import { translateHashnode } from './hashnode.ts'
import { translateHugo } from './hugo.ts'
import { translateKramdown } from './kramdown.ts'
import { translateLeafDirectives } from './leaf-directives.ts'
import { translateLearn } from './learn.ts'
import { translateLiquid } from './liquid.ts'
import { openMarkdownInHtml } from './markdown-in-html.ts'
import { dropIcons } from './material.ts'
import { translateMdx } from './mdx.ts'
import { translateMyst } from './myst.ts'
import { translateObsidian } from './obsidian.ts'
import { translateSpans } from './pandoc.ts'
import { isWrittenFor, type Platform } from './platform.ts'
import { platforms } from './platforms.ts'
import { translateQuarto } from './quarto.ts'
import { reportSnippets } from './snippets.ts'
import { guard, type Translation } from './translation.ts'
import { endVoidLines } from './void-lines.ts'
import { dropListeners } from './vue.ts'
import { nameTabs } from './vuepress.ts'
import { translateWordPress } from './wordpress.ts'
import { translateZenn } from './zenn.ts'

/** A translation, of the posts of one platform or (null) of whatever holds what it is for. */
interface Step {
  readonly platform: Platform | null
  readonly translate: (text: string, translation: Translation) => string
}

/** In the order in which one may hold another; a test holds the marks of their signs against each. */
export const steps: readonly Step[] = [
  { platform: platforms.docc, translate: translateDocc },
  { platform: platforms.learn, translate: translateLearn },
  { platform: platforms.blocks, translate: translateBlocks },
  { platform: platforms.quarto, translate: translateQuarto },
  { platform: platforms.myst, translate: translateMyst },
  { platform: platforms.directives, translate: translateLeafDirectives },
  { platform: platforms.obsidian, translate: translateObsidian },
  { platform: platforms.hashnode, translate: translateHashnode },
  { platform: platforms.zenn, translate: translateZenn },
  { platform: null, translate: dropContentsMarks },
  { platform: platforms.snippets, translate: reportSnippets },
  { platform: platforms.vue, translate: dropListeners },
  { platform: platforms.material, translate: dropIcons },
  { platform: platforms.docsify, translate: translateDocsify },
  { platform: platforms.vuepress, translate: nameTabs },
  { platform: platforms.critic, translate: translateCritic },
  { platform: platforms.pandoc, translate: translateSpans },
  { platform: platforms.wordpress, translate: translateWordPress },
  { platform: platforms.kramdown, translate: translateKramdown },
  { platform: null, translate: openMarkdownInHtml },
  { platform: null, translate: endVoidLines },
  { platform: null, translate: repairAddresses },
]

const hugo: Step = { platform: platforms.hugo, translate: translateHugo }
const liquid: Step = { platform: platforms.liquid, translate: translateLiquid }

/** What other engines read before or beside Markdown, as Markdown and HTML; the text keeps its number of lines. */
export function translateDialect(text: string, translation: Translation): string {
  const { path, site } = translation
  const isComponent = hasComponents(path, site)
  const templates = [
    ...(site.generator === null || site.generator === 'hugo' ? [hugo] : []),
    ...(!isComponent && site.generator !== 'astro' ? [liquid] : []),
  ]
  const printed = templates.reduce((current, step) => taken(step, current, translation), text)
  const unguarded = printed.includes(guard) ? printed.replaceAll(guard, '') : printed
  const mdx = isComponent ? translateMdx(unguarded, translation) : unguarded
  return steps.reduce((current, step) => taken(step, current, translation), mdx)
}

const taken = ({ platform, translate }: Step, text: string, translation: Translation): string =>
  platform === null || isWrittenFor(platform, text, translation.site) ? translate(text, translation) : text

/** True for MDX, which is what Docusaurus takes every page for. */
export function hasComponents(path: string, { generator }: SiteFacts): boolean {
  return /\.mdx$/i.test(path) || generator === 'docusaurus'
}
