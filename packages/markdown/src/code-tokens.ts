import type { CodeKind, CodeToken } from '@recapkit/content-model'
import { all, createLowlight } from 'lowlight'

/** What the classes of highlight.js mean; those that are not here are plain. */
const kinds: Readonly<Record<string, CodeKind>> = {
  comment: 'comment',
  doctag: 'comment',
  quote: 'comment',
  keyword: 'keyword',
  literal: 'keyword',
  operator: 'punctuation',
  punctuation: 'punctuation',
  bullet: 'punctuation',
  string: 'string',
  regexp: 'string',
  char: 'string',
  link: 'string',
  subst: 'plain',
  number: 'number',
  symbol: 'name',
  title: 'name',
  name: 'name',
  section: 'name',
  built_in: 'type',
  type: 'type',
  class_: 'type',
  tag: 'punctuation',
  attr: 'attribute',
  attribute: 'attribute',
  property: 'attribute',
  meta: 'attribute',
  variable: 'attribute',
  'template-variable': 'attribute',
  'selector-tag': 'name',
  'selector-class': 'name',
  'selector-id': 'name',
  'selector-attr': 'name',
  'selector-pseudo': 'name',
  addition: 'inserted',
  deletion: 'deleted',
}

/** Names that blogs use and the grammars do not list. */
const aliases: Readonly<Record<string, string>> = {
  astro: 'xml',
  svelte: 'xml',
  vue: 'xml',
  liquid: 'xml',
  mdx: 'markdown',
  env: 'ini',
  dotenv: 'ini',
  conf: 'ini',
  cfg: 'ini',
  terminal: 'shell',
  curl: 'bash',
  fish: 'bash',
  batch: 'dos',
  jinja2: 'django',
  node: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  javascriptreact: 'javascript',
  mts: 'typescript',
  typescriptreact: 'typescript',
  python3: 'python',
  sass: 'scss',
  postcss: 'css',
}

/** Longer code is not coloured: colours help nobody there, and cost time. */
const mostCharacters = 50_000

type Lowlight = ReturnType<typeof createLowlight>
type Tree = ReturnType<Lowlight['highlight']>['children'][number]

let highlighter: Lowlight | null = null

/** Code cut into coloured pieces whose values join to the code; null when its language is not known. */
export function codeTokens(code: string, language: string | null): readonly CodeToken[] | null {
  if (language === null || code === '' || code.length > mostCharacters) return null
  // Made when first needed: most recaps hold no code. Whole, since a grammar colours what it embeds by what is at hand.
  highlighter ??= createLowlight(all)
  const name = Object.hasOwn(aliases, language) ? (aliases[language] ?? language) : language
  if (!highlighter.registered(name)) return null
  const tokens: CodeToken[] = []
  for (const node of highlighter.highlight(name, code).children) gather(node, 'plain', tokens)
  return tokens
}

function gather(node: Tree, around: CodeKind, tokens: CodeToken[]): void {
  if (node.type === 'text') {
    const last = tokens.at(-1)
    if (last?.kind === around) tokens[tokens.length - 1] = { kind: around, value: last.value + node.value }
    else tokens.push({ kind: around, value: node.value })
  }
  if (node.type !== 'element') return
  const classes = node.properties.className
  const names = Array.isArray(classes) ? classes.map((name) => String(name).replace(/^hljs-/, '')) : []
  const kind = names.map((name) => kinds[name]).findLast((found) => found !== undefined) ?? around
  for (const child of node.children) gather(child, kind, tokens)
}
