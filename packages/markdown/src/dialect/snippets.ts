import { replaceOutsideCode, type Translation } from './translation.ts'

/** A path follows three signs of less, unlike a mark of a conflict. */
const snippet =
  /^[ \t]*(?:;?--8<--[ \t]+"([^"\n]+)"|<<<[ \t]*([@./][^\s]*)[^\n]*|<!--[ \t]*@include:[ \t]*(\S+?)[ \t]*-->)[ \t]*$/gm

/** Files that Material for MkDocs and VitePress show in place: each is reported. */
export function reportSnippets(text: string, { report }: Translation): string {
  return replaceOutsideCode(text, snippet, ({ groups: [, quoted = '', code = '', file = ''], at }) => {
    const message = `The file “${quoted + code + file}” was not included.`
    report('markdown/unresolved-reference', message, at, 'Write its text here.')
    return ''
  })
}
