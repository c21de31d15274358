import { translateKramdownCallouts } from './kramdown-callouts.ts'
import { replaceOutsideCode, type Translation } from './translation.ts'

/**
 * Kramdown's callouts, attribute lists, contents lists and extensions: an anchor goes to the heading it belongs to or stays
 * in its place, the rest is for other engines' styles and is taken away.
 */
export function translateKramdown(post: string, { report }: Translation): string {
  const written = translateKramdownCallouts(post)
  // A caret alone ends a block, and shows nothing.
  const text = written.includes('^') ? replaceOutsideCode(written, /^\^[ \t]*$/gm, () => '') : written
  if (!text.includes('{:')) return text
  const commented = replaceOutsideCode(nameHeadings(dropContents(text)), comment, ({ at }) => {
    report('markdown/comment', 'A comment of kramdown was left out.', at)
    return ''
  })
  // Looked for by its sign, which is rarer than the beginning of a line.
  const names = new Set([...written.matchAll(/\{:(?<=^[ \t]*\{:)([\w-]+):[ \t]/gm)].map(([, name]) => name))
  const unnamed = replaceOutsideCode(
    commented,
    reference,
    ({ groups: [, name = '', defined = ''], alone }) =>
      (defined === '' ? names.has(name) : alone) ? '' : null,
  )
  return replaceOutsideCode(unnamed, attributeList, ({ groups }) => {
    const [whole = ''] = groups
    const id = /#([\w:.-]+)/.exec(whole)?.[1]
    // What is indented stays so, for it may go on with a list item.
    return id === undefined ? '' : `${/^[ \t]*/.exec(whole)?.[0]}<a id="${id}"></a>`
  })
}

function dropContents(text: string): string {
  if (!/\{:[ \t]*toc/.test(text)) return text
  return text.replace(/^[ \t]*(?:[-*+]|\d+\.)[ \t][^\n]*\n([ \t]*\{:[ \t]*toc[^\n}]*\})/gm, '\n$1')
}

/** The anchors of headings as they are written elsewhere. */
function nameHeadings(text: string): string {
  if (!/\{:[^\n{}]*#/.test(text)) return text
  const named = text.replace(
    /^(#{1,6}[ \t][^\n]*?)(?<![ \t])[ \t]*\{:[ \t]*[^\n{}]*?#([\w:.-]+)[^\n{}]*\}[ \t]*$/gm,
    '$1 {#$2}',
  )
  if (!named.includes('\n{:')) return named
  const below = named.replace(
    /^(#{1,6}[ \t][^\n{]*?)[ \t]*\n\{:[ \t]*((?:[.\w-]+[ \t]+)*#([\w:.-]+)[^\n}]*)\}[ \t]*$/gm,
    '$1 {#$3}\n',
  )
  if (!/\n[=-]+[ \t]*\n\{:/.test(below)) return below
  return below.replace(/^([^\n]+)\n(=+|-+)[ \t]*\n\{:[ \t]*#([\w:.-]+)[^\n}]*\}[ \t]*$/gm, '$1 {#$3}\n$2\n')
}

const comment = /\{::comment\}[\s\S]*?\{:\/(?:comment)?\}/g
/** A list that is defined under a name, and where it is named: `{:wide: .w-100}`, `{:wide}`. */
const reference = /(?<![ \t])[ \t]*\{:([\w-]+)(?:(:)[ \t][^{}\n]*|[ \t]*)\}/g
const attributeList =
  /(?<![ \t])[ \t]*\{:(?::\w+)?(?:\/\w*|[ \t]*(?:[.#][\w-]|[\w-]+=|toc\b|footnotes\b)[^{}\n]*|[ \t]*)\/?\}/g
