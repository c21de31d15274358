import type { CodeToken } from '@recapkit/content-model'
import shared, { type HLJSApi } from 'highlight.js'
import { TokenEmitter } from './token-emitter.ts'

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

let own: HLJSApi | null = null

/** Code cut into coloured pieces whose values join to the code; null when its language is not known. */
export function codeTokens(code: string, language: string | null): readonly CodeToken[] | null {
  if (language === null || code === '' || code.length > mostCharacters) return null
  // Made when first needed: most recaps hold no code.
  own ??= highlighter()
  const name = Object.hasOwn(aliases, language) ? (aliases[language] ?? language) : language
  if (own.getLanguage(name) === undefined) return null
  const { _emitter: emitter, errorRaised } = own.highlight(code, { language: name, ignoreIllegals: true })
  return emitter instanceof TokenEmitter && errorRaised === undefined ? emitter.tokens() : null
}

/** With every grammar, since one colours what it embeds by what is at hand; what others set of the shared one is theirs. */
function highlighter(): HLJSApi {
  const made = shared.newInstance()
  made.configure({ __emitter: TokenEmitter })
  for (const name of shared.listLanguages()) {
    const define = shared.getLanguage(name)?.rawDefinition
    if (define !== undefined) made.registerLanguage(name, define)
  }
  return made
}
