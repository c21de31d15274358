import { linkTarget } from '../addresses.ts'
import { codeTokens } from '../code-tokens.ts'
import { equivalentOf } from '../dialect/equivalents.ts'
import { plain } from '../inline-text.ts'
import { type Mixed, onlyInlines, toFlow } from '../mixed.ts'
import { parseHtml } from './parse.ts'
import { placeOf, type Scope } from './scope.ts'
import { attribute, type Element } from './tree.ts'
import { noteUnknown, writtenName } from './unknown.ts'

const addressNames = ['href', 'to', 'url', 'link']
const wordNames = ['description', 'desc', 'text', 'content', 'quote', 'caption', 'subtitle', 'author']

/**
 * An element that HTML does not know, as components have it: a picture, a frame or code that its attributes give,
 * else its label, what it holds and its words, as a link where it has an address; `markdown/html-unknown`.
 */
export function readComponent(element: Element, scope: Scope): readonly Mixed[] {
  const { page } = scope
  const position = placeOf(element, scope)
  const code = attribute(element, 'code')
  if (code !== null) {
    const language = attribute(element, 'lang') ?? attribute(element, 'language')
    const tokens = codeTokens(code, language)
    const title = attribute(element, 'title')
    return [{ type: 'code-block', language, title, value: code, tokens, position, only: null, slide: null }]
  }
  const named = new Map(element.attrs.map(({ name, value }) => [name, value] as const))
  const markup = element.childNodes.length > 0 ? null : equivalentOf(element.tagName, { values: [], named })
  if (markup !== null) return scope.mixed(parseHtml(markup.html), { ...scope, line: position.line })
  const words = asWords(element, scope)
  if (words !== null) return [plain(words), ...scope.mixed(element.childNodes, scope)]
  noteUnknown(element, scope)
  const label = attribute(element, 'label') ?? attribute(element, 'title') ?? attribute(element, 'heading')
  const said = wordNames.flatMap((name) => attribute(element, name) ?? [])
  const written = addressNames.map((name) => attribute(element, name)).find((value) => value !== null) ?? null
  const target = written === null ? null : linkTarget(written, page, position)
  const linked = (children: readonly Mixed[]): readonly Mixed[] =>
    target === null
      ? children
      : [{ type: 'link', target, title: null, children: onlyInlines(children), position }]
  if (label === null) {
    const held = scope.mixed(element.childNodes, scope)
    const more = said.flatMap((text, index) =>
      index === 0 && held.length === 0 ? [plain(text)] : [plain(` ${text}`)],
    )
    if (held.length + more.length > 0) return linked([...held, ...more])
    return target === null ? [] : linked([plain(written ?? '')])
  }
  const strong = linked([{ type: 'emphasis', kind: 'strong', children: [plain(label)] }])
  return [
    ...toFlow(onlyInlines(strong), position),
    ...scope.flow(element.childNodes, scope),
    ...said.flatMap((text) => toFlow([plain(text)], position)),
  ]
}

/**
 * What only looks like a tag: a name in lower case or a single capital, that is never closed and is given no value, as in
 * `Array<string>` or `Set <T>`. Elements of components have other names.
 */
function asWords(element: Element, scope: Scope): string | null {
  const { sourceCodeLocation: location, attrs } = element
  if (location?.startTag === undefined || location.endTag !== undefined) return null
  if (attrs.some(({ value }) => value !== '')) return null
  const name = writtenName(element, scope)
  if (!/^(?:[a-z][a-z\d]*|[A-Z])$/.test(name)) return null
  return `<${[name, ...attrs.map((one) => one.name)].join(' ')}>`
}
