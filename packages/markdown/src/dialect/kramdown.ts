import { replaceOutsideCode } from './translation.ts'

/**
 * Kramdown's attribute lists, contents lists and extensions: an anchor goes to the heading it belongs to or stays
 * in its place, the rest is for other engines' styles and is taken away.
 */
export function translateKramdown(written: string): string {
  // A caret alone ends a block, and shows nothing.
  const text = /^\^[ \t]*$/m.test(written) ? replaceOutsideCode(written, /^\^[ \t]*$/gm, () => '') : written
  if (!/\{:/.test(text)) return text
  const withoutContents = text.replace(
    /^[ \t]*(?:[-*+]|\d+\.)[ \t][^\n]*\n([ \t]*\{:[ \t]*toc[^\n}]*\})/gm,
    '\n$1',
  )
  const named = withoutContents.replace(
    /^(#{1,6}[ \t][^\n{]*?)[ \t]*\n\{:[ \t]*((?:[.\w-]+[ \t]+)*#([\w:.-]+)[^\n}]*)\}[ \t]*$/gm,
    '$1 {#$3}\n',
  )
  const inHeading = named.replace(
    /^(#{1,6}[ \t][^\n]*?)[ \t]*\{:[ \t]*[^\n}]*?#([\w:.-]+)[^\n}]*\}[ \t]*$/gm,
    '$1 {#$2}',
  )
  const setext = inHeading.replace(
    /^([^\n]+)\n(=+|-+)[ \t]*\n\{:[ \t]*#([\w:.-]+)[^\n}]*\}[ \t]*$/gm,
    '$1 {#$3}\n$2\n',
  )
  const commented = setext.replace(/\{::comment\}[\s\S]*?\{:\/(?:comment)?\}/g, (whole) =>
    '\n'.repeat(whole.split('\n').length - 1),
  )
  return replaceOutsideCode(commented, attributeList, ({ groups }) => {
    const [whole = ''] = groups
    const id = /#([\w:.-]+)/.exec(whole)?.[1]
    // What is indented stays so, for it may go on with a list item.
    return id === undefined ? '' : `${/^[ \t]*/.exec(whole)?.[0]}<a id="${id}"></a>`
  })
}

const attributeList =
  /[ \t]*\{:(?::\w+)?(?:\/\w*|[ \t]*(?:[.#][\w-]|[\w-]+=|toc\b|footnotes\b|[\w-]+[ \t]*\})[^{}\n]*|[ \t]*)\/?\}/g
