import type { Platform } from './platform.ts'

const wikiLink = String.raw`(?<![!\]\\[])\[\[(?![\s$-])(?![^\]\n]{0,200}(?:\w\(|[=;&"<>]))(?=[^\]\n]{0,200}(?:\p{L}{2}|\p{Lo}))`

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

/** The platforms whose additions are read, each with its signs. */
export const platforms: Readonly<Record<Name, Platform>> = {
  hugo: {
    hints: ['{{'],
    generators: ['hugo'],
    own: [/\{\{[<%]\s*(?:\/\*)?\s*\/?\s*\w/g, /\{\{-?\s*\/\*/g],
    shared: [],
  },
  /** Jekyll's and Eleventy's Liquid, and what has its signs: Zola's calls, Markdoc's tags, VitePress's fields. */
  liquid: {
    hints: ['{%', '{{'],
    generators: ['jekyll', 'eleventy'],
    own: [
      /\{%-?\s*[/$.#]?\s*\w/g,
      /\{\{-?\s*(?:page|site|post|include|\$?frontmatter)\.\w/g,
      /\{\{-?\s*(?:["'][^{}\n]*|[\w.]+\s*)\|\s*\w/g,
      /\{\{-?\s*\w+\([^{}\n]*\)\s*\}\}/g,
    ],
    shared: [],
  },
  /** Apple's DocC. */
  docc: {
    hints: ['@', '<doc:'],
    generators: [],
    own: [/^\s*(?:#[^\n]*\s+)?@(?:Metadata|Options)[ \t]*[({]/g],
    shared: [
      /^ {0,3}@(?:Row|TabNavigator)[ \t]*(?:\([^()\n]*\))?[ \t]*\{[ \t]*$/gm,
      /^ *@(?:Column|Tab|Small|Comment)[ \t]*(?:\([^()\n]*\))?[ \t]*\{[ \t]*$/gm,
      /^ *@(?:Image|Video)\(source:/gm,
      /^ {0,3}@Links\(visualStyle:/gm,
      /<doc:[\w./-]+>/g,
    ],
  },
  quarto: {
    hints: ['{#', 'fig-alt=', '\\new', '\\clear', '\\page'],
    generators: [],
    own: [
      /\{#(?:tbl|eq|fig|sec|lst)-/g,
      /\{[^{}\n]{0,200}fig-alt=/g,
      /^\\(?:newpage|pagebreak|clearpage)[ \t]*$/gm,
    ],
    shared: [],
  },
  /** MyST, the Markdown of Sphinx and Jupyter Book. */
  myst: {
    hints: ['{', ')='],
    generators: [],
    fence: /^ {0,3}(?:`{3,}|~{3,})\{[a-z][\w:+-]*\}/m,
    own: [
      /^ {0,3}:{3,}\{[a-z][\w:+-]*\}/gm,
      /(?<![`\\$])\{(?:ref|doc|numref|term|eq|file|kbd|cite(?::\w+)?|math|sub|sup|abbr|download|py:\w+)\}`[^`\n]+`/g,
      /^\([\w.:-]+\)=[ \t]*$/gm,
    ],
    shared: [],
  },
  /** Directives of two colons: remark's, and those of Nuxt's content. */
  directives: {
    hints: ['::'],
    generators: [],
    own: [/^[ \t]*::[a-z][\w-]*(?:\[[^\]\n]*\](?:\{[^{}\n]*\})?|\{[^{}\n]*\})[ \t]*$/gm],
    shared: [/^[ \t]*::[a-z][\w-]*[ \t]*$/gm, /^[ \t]*::[ \t]*$/gm],
  },
  obsidian: {
    hints: ['[[', '[!', '%%'],
    generators: [],
    own: [
      /!\[\[[^\][|\n\\]{1,200}\.\w{2,10}(?:(?:\\?\||#)[^\][\n]*)?\]\]/g,
      new RegExp(String.raw`${wikiLink}[^\][\n]*?[|# \p{Lo}][^\][\n]*\]\](?![(:[\]])`, 'gu'),
    ],
    shared: [
      new RegExp(String.raw`${wikiLink}\p{Lu}[^\][\n]*\]\](?![(:[\]])`, 'gu'),
      /!\[\[[^\][\n]+\]\]/g,
      /^ {0,3}> ?\[!(?:[a-z][\w-]*\]|\w[\w-]*\][-+])/gm,
      /^ {0,3}%%[ \t]*$/gm,
    ],
  },
  hashnode: { hints: ['%['], generators: [], own: [/(?<!\w)%\[https?:|^[ \t]*%%\[/gm], shared: [] },
  /** Zenn, Qiita and plugins of markdown-it. */
  zenn: { hints: ['@['], generators: [], own: [/^[ \t]*@\[[\w-]+\]\(/gm], shared: [] },
  /** Files that Material for MkDocs and VitePress show in place. */
  snippets: {
    hints: ['8<--', '<<<', '@include'],
    generators: [],
    own: [/^[ \t]*(?:;?--8<--[ \t]|<<<[ \t]*[@./]|<!--[ \t]*@include:)/gm],
    shared: [],
  },
  /** Vue, whose templates VitePress reads in Markdown, and Alpine. */
  vue: {
    hints: [' @', ' #', '\t@', '\t#', '\n@', '\n#'],
    generators: [],
    own: [/[\s][@#][\w.:-]+=["']/g],
    shared: [],
  },
  material: {
    hints: [':'],
    generators: [],
    own: [/:(?:material|fontawesome|octicons|simple)-[\w-]+:/g],
    shared: [],
  },
  pandoc: { hints: [']{'], generators: [], own: [/\]\{[ \t]*[.#\w]/g], shared: [] },
  wordpress: {
    hints: ['['],
    generators: [],
    own: [
      /\[(?:caption|embed|gallery|playlist|audio|video|sourcecode)\b[^\][\n]*\](?![(:[])/g,
      /^\[code\b[^\][\n]*\][ \t]*$/gm,
      /\[[a-z][\w-]*[ =]["']?https?:[^\][\n]*\\?\](?![(:[])/gi,
    ],
    shared: [
      /\[\/[a-z][\w-]*\\?\](?![(:[])/gi,
      /(?<![\\!])\\?\[[a-z][\w-]*(?![^\][\n]*\]\()[ ][^\][\n]{0,300}=["'][^\][\n]*\\?\](?![(:[])/gi,
    ],
  },
  /** Kramdown, which Jekyll reads, and its attribute lists in Python-Markdown. */
  kramdown: {
    hints: ['{:', '^'],
    generators: ['jekyll'],
    own: [
      /\{:[ \t]*(?:[.#][\w-]|toc\b|[\w-]+="|[\w-]+:[ \t])/g,
      /\{::(?:comment|nomarkdown|options)\b/g,
      /\{:\/(?:comment|nomarkdown)?\}/g,
    ],
    shared: [],
  },
}
