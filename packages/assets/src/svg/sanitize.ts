import type { Attr, Element } from '@xmldom/xmldom'
import { safeCss } from './safe-css.ts'

const active = new Set([
  'script',
  'handler',
  'listener',
  'iframe',
  'object',
  'embed',
  'link',
  'meta',
  'base',
  'audio',
  'video',
])
const animations = new Set(['set', 'animate', 'animatetransform', 'animatemotion'])
const references = new Set(['href', 'src', 'data', 'action', 'formaction', 'poster', 'background', 'srcset'])

type Kind = 'scripts' | 'event handlers' | 'outside references'

/** Takes out, in place, all that runs or that reaches beyond the drawing; says in words what and how many. */
export function sanitize(root: Element): readonly string[] {
  const counts = new Map<Kind, number>()
  const count = (kind: Kind): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1)
  for (const element of [root, ...Array.from(root.getElementsByTagName('*'))]) {
    const name = (element.localName ?? element.tagName).toLowerCase()
    if (active.has(name) || (animations.has(name) && animatesReference(element))) {
      element.parentNode?.removeChild(element)
      count('scripts')
      continue
    }
    if (name === 'style') {
      const css = element.textContent ?? ''
      const safe = safeCss(css)
      if (safe !== css) {
        element.textContent = safe
        count('outside references')
      }
    }
    for (const attribute of Array.from(element.attributes)) {
      const kind = problemOf(attribute, name)
      if (kind === null) continue
      if (attribute.localName === 'style') attribute.value = safeCss(attribute.value)
      else element.removeAttributeNode(attribute)
      count(kind)
    }
  }
  return [...counts].map(([kind, number]) => `${number} ${number === 1 ? kind.slice(0, -1) : kind}`)
}

function animatesReference(element: Element): boolean {
  return /href$|^on/i.test(element.getAttribute('attributeName') ?? '')
}

function problemOf(attribute: Attr, element: string): Kind | null {
  const name = (attribute.localName ?? attribute.name).toLowerCase()
  const value = attribute.value
  if (name.startsWith('on')) return 'event handlers'
  if (references.has(name)) return isAllowed(value, element) ? null : 'outside references'
  return name.startsWith('xmlns') || safeCss(value) === value ? null : 'outside references'
}

/** A part of the drawing itself, a picture within it, or the target of a link. */
function isAllowed(address: string, element: string): boolean {
  const plain = address.replace(/[\s\p{Cc}]/gu, '').toLowerCase()
  if (plain === '' || plain.startsWith('#') || plain.startsWith('data:image/')) return true
  return element === 'a' && /^(https?:|mailto:)/.test(plain)
}
