import { decodeHTMLStrict } from 'entities'

/** What the line that opens a code block says: its language, and a title or file name. */
export interface CodeInfo {
  readonly language: string | null
  readonly title: string | null
}

/** Reads an info string in the forms of Docusaurus, Hugo, Jekyll, VitePress and Pandoc: `js title="a.js" {1,3}`, `{.js}`, `js:a.js`, `js [a.js]`. */
export function codeInfo(info: string): CodeInfo {
  const decoded = decodeHTMLStrict(info)
  const title = /(?:title|filename|file|name|caption)=(?:"([^"]*)"|'([^']*)')/i.exec(decoded)
  const first = /^\{?\.?([^\s{},:]+)(?::(?!no-line-numbers|line-numbers)([^\s{},]+))?/.exec(decoded.trim())
  const bracketed = /\s\[([^\]]+)\](?:\s|$)/.exec(decoded)
  const named = first !== null && !(first[1] ?? '').includes('=') ? first : null
  return {
    language: named?.[1]?.toLowerCase() ?? null,
    title: title?.[1] ?? title?.[2] ?? named?.[2] ?? bracketed?.[1] ?? null,
  }
}

/** Indented code, with the line that Python-Markdown takes its language from (`:::python`, `#!python`). */
export function indentedCode(text: string): { readonly info: CodeInfo; readonly value: string } {
  const match = /^(?::::|#!)([a-z][\w+#-]*)[ \t]*\n/i.exec(text)
  const value = text.slice(match?.[0].length ?? 0).replace(/\n+$/, '')
  return { info: { language: match?.[1]?.toLowerCase() ?? null, title: null }, value }
}
