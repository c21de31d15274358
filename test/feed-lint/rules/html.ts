import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { every, type Rule } from '../rule.ts'
import { addressFault } from '../values.ts'

type Element = DefaultTreeAdapterTypes.Element

const validator = 'W3C feed validator'
const active = new Set(
  'script style link meta base iframe object embed applet form input button textarea select'.split(' '),
)
const properties = new Set(
  'background-color border border-collapse border-left color font-family margin padding white-space'.split(
    ' ',
  ),
)
const addresses = new Set(['href', 'src', 'poster', 'cite', 'data', 'action'])

/** The elements of HTML in reading order. */
function elements(html: string): readonly Element[] {
  const descend = (node: DefaultTreeAdapterTypes.Node): readonly Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(descend) : []),
  ]
  return descend(parseFragment(html))
}

const attributes = (html: string): readonly { readonly name: string; readonly value: string }[] =>
  elements(html).flatMap(({ attrs }) => attrs)
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

/** What readers of feeds and mail ask of the HTML in an item. */
export const htmlRules: Readonly<Record<string, Rule<string>>> = {
  'well-formed': {
    source: `${validator}: NotHtml`,
    find: (html) => {
      const errors: string[] = []
      parseFragment(html, { onParseError: ({ code }) => errors.push(code) })
      return errors
    },
  },
  active: every(`${validator}: SecurityRisk`, elements, ({ tagName }) =>
    active.has(tagName) ? `<${tagName}> is dropped or refused.` : null,
  ),
  handlers: every(`${validator}: SecurityRiskAttr`, attributes, ({ name }) =>
    name.startsWith('on') ? `${name} is a script.` : null,
  ),
  styles: every(`${validator}: DangerousStyleAttr`, attributes, ({ name, value }) => {
    const used = name === 'style' ? value.split(';').map((one) => one.split(':')[0]?.trim() ?? '') : []
    return used.every((property) => properties.has(property)) ? null : `“${value}” is not let through.`
  }),
  'ground-and-ink': every(
    'Dark readers: a ground comes with the colour of its text',
    attributes,
    ({ name, value }) =>
      name === 'style' && /background-color/.test(value) && !/(?:^|;)color:/.test(value)
        ? 'The text may be as light as its ground.'
        : null,
  ),
  addresses: every(`${validator}: ContainsRelRef`, attributes, ({ name, value }) =>
    addresses.has(name) ? addressFault(value) : null,
  ),
  srcset: every(`${validator}: ContainsRelRef`, attributes, ({ name, value }) =>
    name === 'srcset'
      ? (value
          .split(',')
          .map((one) => addressFault(one.trim().split(/\s/)[0] ?? ''))
          .find((fault) => fault !== null) ?? null)
      : null,
  ),
  anchors: every('Readers show many items on one page: an id may clash', attributes, ({ name }) =>
    name === 'id' || name === 'name' ? 'There is an anchor.' : null,
  ),
  hidden: every('Readers drop what opens: nothing waits for a click', elements, ({ tagName }) =>
    ['details', 'dialog', 'template', 'noscript'].includes(tagName) ? `<${tagName}> may hide text.` : null,
  ),
  alternatives: every('WCAG 2.2, 1.1.1', elements, (element) =>
    element.tagName === 'img' && attribute(element, 'alt') === undefined
      ? 'A picture has no alternative text.'
      : null,
  ),
  width: every('Mail readers show a picture as wide as it says', elements, (element) =>
    element.tagName === 'img' && Number(attribute(element, 'width') ?? 0) > 640
      ? 'A picture is wider than a message.'
      : null,
  ),
  headings: every(
    'The title stands in the feed: headings begin at the second level',
    elements,
    ({ tagName }) => (tagName === 'h1' ? 'There is a heading of the first level.' : null),
  ),
}
