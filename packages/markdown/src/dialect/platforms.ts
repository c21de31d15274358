import type { Platform, Sign } from './platform.ts'

const wikiLink = String.raw`(?<![!\]\\[])\[\[(?![\s$-])(?![^\]\n]{0,200}(?:\w\(|[=;&"<>]))(?=[^\]\n]{0,200}(?:\p{L}{2}|\p{Lo}))`

const sign = (pattern: RegExp, ...marks: readonly string[]): Sign => ({ pattern, marks })

type Name =
  | 'hugo'
  | 'liquid'
  | 'docc'
  | 'quarto'
  | 'myst'
  | 'directives'
  | 'obsidian'
  | 'hashnode'
  | 'zenn'
  | 'snippets'
  | 'vue'
  | 'material'
  | 'pandoc'
  | 'wordpress'
  | 'kramdown'
  | 'learn'
  | 'docsify'
  | 'vuepress'
  | 'critic'
  | 'blocks'

/** The platforms whose additions are read, each with its signs. */
export const platforms: Readonly<Record<Name, Platform>> = {
  hugo: {
    generators: ['hugo'],
    own: [sign(/\{\{[<%]\s*(?:\/\*)?\s*\/?\s*\w/g, '{{<', '{{%'), sign(/\{\{-?\s*\/\*/g, '{{')],
    shared: [],
  },
  /** Jekyll's and Eleventy's Liquid, and what has its signs: Zola's calls, Markdoc's tags, VitePress's fields. */
  liquid: {
    generators: ['jekyll', 'eleventy'],
    own: [
      sign(/\{%-?\s*[/$.#]?\s*\w/g, '{%'),
      sign(/\{\{-?\s*(?:page|site|post|include|\$?frontmatter)\.\w/g, '{{'),
      sign(/\{\{-?\s*(?:["'][^{}\n]*|[\w.]+\s*)\|\s*\w/g, '{{'),
      sign(/\{\{-?\s*\w+\([^{}\n]*\)\s*\}\}/g, '{{'),
    ],
    shared: [],
  },
  /** Apple's DocC. */
  docc: {
    generators: [],
    own: [sign(/^\s*(?:#[^\n]*\s+)?@(?:Metadata|Options)[ \t]*[({]/g, '@Meta', '@Opt')],
    shared: [
      sign(/^ {0,3}@(?:Row|TabNavigator)[ \t]*(?:\([^()\n]*\))?[ \t]*\{[ \t]*$/gm, '@Row', '@Tab'),
      sign(
        /^ *@(?:Column|Tab|Small|Comment)[ \t]*(?:\([^()\n]*\))?[ \t]*\{[ \t]*$/gm,
        '@Col',
        '@Tab',
        '@Small',
        '@Comm',
      ),
      sign(/^ *@(?:Image|Video)\(source:/gm, '@Image', '@Video'),
      sign(/^ {0,3}@Links\(visualStyle:/gm, '@Links'),
      sign(/<doc:[\w./-]+>/g, '<doc:'),
    ],
  },
  quarto: {
    generators: [],
    own: [
      sign(/\{#(?:tbl|eq|fig|sec|lst)-/g, '{#'),
      sign(/\{[^{}\n]{0,200}fig-alt=/g, '-alt='),
      sign(/^\\(?:newpage|pagebreak|clearpage)[ \t]*$/gm, '\\new', '\\page', '\\clear'),
    ],
    shared: [],
  },
  /** MyST, the Markdown of Sphinx and Jupyter Book. */
  myst: {
    generators: [],
    fence: sign(/^ {0,3}(?:`{3,}|~{3,})\{[a-z][\w:+-]*\}/m, '`{', '~{'),
    own: [
      sign(/^ {0,3}:{3,}\{[a-z][\w:+-]*\}/gm, ':{'),
      sign(
        /(?<![`\\$])\{(?:ref|doc|numref|term|eq|file|kbd|cite(?::\w+)?|math|sub|sup|abbr|download|py:\w+)\}`[^`\n]+`/g,
        '}`',
      ),
      sign(/^\([\w.:-]+\)=[ \t]*$/gm, ')='),
    ],
    shared: [],
  },
  /** Directives of two colons: remark's, and those of Nuxt's content. */
  directives: {
    generators: [],
    own: [sign(/^[ \t]*::[a-z][\w-]*(?:\[[^\]\n]*\](?:\{[^{}\n]*\})?|\{[^{}\n]*\})[ \t]*$/gm, '::')],
    shared: [sign(/^[ \t]*::[a-z][\w-]*[ \t]*$/gm, '::'), sign(/^[ \t]*::[ \t]*$/gm, '::')],
  },
  obsidian: {
    generators: [],
    own: [
      sign(/!\[\[[^\][|\n\\]{1,200}\.\w{2,10}(?:(?:\\?\||#)[^\][\n]*)?\]\]/g, '![['),
      sign(new RegExp(String.raw`${wikiLink}[^\][\n]*?[|# \p{Lo}][^\][\n]*\]\](?![(:[\]])`, 'gu'), '[['),
    ],
    shared: [
      sign(new RegExp(String.raw`${wikiLink}\p{Lu}[^\][\n]*\]\](?![(:[\]])`, 'gu'), '[['),
      sign(/!\[\[[^\][\n]+\]\]/g, '![['),
      sign(/^ {0,3}> ?\[!(?:[a-z][\w-]*\]|\w[\w-]*\][-+])/gm, '[!'),
      sign(/^ {0,3}%%[ \t]*$/gm, '%%'),
    ],
  },
  hashnode: { generators: [], own: [sign(/(?<!\w)%\[https?:|^[ \t]*%%\[/gm, '%[')], shared: [] },
  /** Zenn, Qiita and plugins of markdown-it. */
  zenn: { generators: [], own: [sign(/^[ \t]*@\[[\w-]+\]\(/gm, '@[')], shared: [] },
  /** Files that Material for MkDocs and VitePress show in place. */
  snippets: {
    generators: [],
    own: [sign(/^[ \t]*(?:;?--8<--[ \t]|<<<[ \t]*[@./]|<!--[ \t]*@include:)/gm, '8<--', '<<<', '@incl')],
    shared: [],
  },
  /** Vue, whose templates VitePress reads in Markdown, and Alpine. */
  vue: { generators: [], own: [sign(/[\s][@#][\w.:-]+=["']/g, '="', "='")], shared: [] },
  material: {
    generators: [],
    own: [sign(/:(?:material|fontawesome|octicons|simple)-[\w-]+:/g, ':mater', ':fonta', ':octic', ':simpl')],
    shared: [],
  },
  /** Attribute lists without a colon, of Pandoc, Python-Markdown and plugins of markdown-it. */
  pandoc: {
    generators: [],
    own: [
      sign(/\]\{[ \t]*[.#\w]/g, ']{'),
      sign(
        /[*`]\{[ \t]*[.#][A-Za-z]|^[ \t]*\{[ \t]*[.#][A-Za-z][\w-]*(?:[ \t]+[.#][A-Za-z][\w-]*)*[ \t]*\}[ \t]*$/gm,
        '{.',
        '{#',
        '{ ',
        '{\t',
      ),
    ],
    shared: [],
  },
  wordpress: {
    generators: [],
    own: [
      sign(
        /\[(?:caption|embed|gallery|playlist|audio|video|sourcecode)\b[^\][\n]*\](?![(:[])/g,
        '[capti',
        '[embed',
        '[galle',
        '[playl',
        '[audio',
        '[video',
        '[sourc',
      ),
      sign(/^\[code\b[^\][\n]*\][ \t]*$/gm, '[code'),
      // An address is rarer than a bracket.
      sign(/https?:(?<=\[[a-z][\w-]*[ =]["']?https?:)[^\][\n]*\\?\](?![(:[])/gi, 'http', 'HTTP'),
    ],
    shared: [
      sign(/\[\/[a-z][\w-]*\\?\](?![(:[])/gi, '[/'),
      sign(
        /(?<![\\!])\\?\[[a-z][\w-]*(?![^\][\n]*\]\()[ ][^\][\n]{0,300}=["'][^\][\n]*\\?\](?![(:[])/gi,
        '="',
        "='",
      ),
    ],
  },
  /** Kramdown, which Jekyll reads, and its attribute lists in Python-Markdown. */
  kramdown: {
    generators: ['jekyll'],
    own: [
      sign(/\{:[ \t]*(?:[.#][\w-]|toc\b|[\w-]+="|[\w-]+:[ \t])/g, '{:'),
      sign(/\{::(?:comment|nomarkdown|options)\b/g, '{::'),
      sign(/\{:\/(?:comment|nomarkdown)?\}/g, '{:/'),
    ],
    shared: [sign(/^\^[ \t]*$/gm, '^')],
  },
  /** Microsoft Learn. */
  learn: {
    generators: [],
    own: [
      sign(/:::[ \t]*(?:image|row|column|code|no-loc|video)(?:[ \t][^\n]*)?:::/g, ':::'),
      sign(/^ {0,3}::: ?(?:zone|moniker)[ \t]+\w+=/gm, ':::'),
      sign(/^ {0,3}> ?\[!(?:VIDEO |div )/gm, '[!'),
      sign(/^[ \t>]*\[!(?:INCLUDE|code(?:-[\w-]+)?)[ \t]*\[/gim, '[!'),
      sign(/^ {0,3}#{1,6}[ \t]+\[[^\]\n]+\]\(#tab\//gm, '(#tab/'),
    ],
    shared: [],
  },
  docsify: {
    generators: [],
    own: [
      sign(/^[?!]>[ \t]+\S/gm, '?> ', '!> ', '?>\t', '!>\t'),
      sign(
        /\]\([^()\s]+[ \t]+["'][ \t]*:(?:size|include|ignore|no-zoom|target|class|id)\b/g,
        "':",
        '":',
        "' :",
        '" :',
      ),
    ],
    shared: [],
  },
  vuepress: {
    generators: [],
    own: [],
    shared: [
      sign(/^ {0,3}:{3,}[ \t]*(?:code-)?tabs\b/gm, ':::'),
      sign(/^[ \t]*@tab(?::active)?[ \t]+\S/gm, '@tab'),
    ],
  },
  /** CriticMarkup, and the keys and insertions of Python-Markdown's extensions. */
  critic: {
    generators: [],
    own: [
      sign(/\{(?:\+\+|--|==|~~|>>)[^{}\n]+(?:\+\+|--|==|~~|<<)\}/g, '{++', '{--', '{==', '{~~', '{>>'),
      sign(
        /(?<![\w+])\+\+(?:ctrl|control|alt|option|cmd|command|shift|win|super|enter|esc|escape|tab|space|fn|f\d{1,2}|arrow-\w+|delete|backspace)(?:\+[^\s+]+)*\+\+/g,
        '++',
      ),
      sign(/(?<!\^)\^\^(?=\S)[^^\n]*[^\s^]\^\^(?!\^)/g, '^^'),
    ],
    shared: [],
  },
  /** Blocks of PyMdown. */
  blocks: {
    generators: [],
    own: [],
    shared: [
      sign(/^ {0,3}\/{3,}[ \t]+[a-z][\w-]*(?:[ \t]*\|[^\n]*)?$/gm, '///'),
      sign(/^ {0,3}\/{3,}[ \t]*$/gm, '///'),
    ],
  },
}
