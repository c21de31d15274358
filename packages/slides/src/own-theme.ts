import { type Diagnostic, diagnostic } from '@recapkit/content-model'

/** A Marp theme of the author's. */
export interface OwnTheme {
  readonly name: string
  readonly css: string
}

/** The theme in a file of CSS; null where no comment names one, without which Marp takes no theme. */
export function ownTheme(css: string): OwnTheme | null {
  const comments = css.match(/\/\*[\s\S]*?\*\//g) ?? []
  const name = comments.map((one) => /^(?:\/\*)?[*!\s]*@theme\s+([^\s*]+)/m.exec(one)?.[1]).find(Boolean)
  return name === undefined ? null : { name, css }
}

/** Says that a file is no Marp theme. */
export const unnamedTheme = (): Diagnostic =>
  diagnostic(
    'deck/own-look',
    'The Marp theme has no name, so its decks have the usual look.',
    null,
    'Begin the file with `/* @theme NAME */`.',
  )
