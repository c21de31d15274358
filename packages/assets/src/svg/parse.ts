import { DOMParser, type Element } from '@xmldom/xmldom'
import { encodingOf } from '../probe.ts'

/** A drawing as a tree; `changed` when its text had to be altered to be read safely. */
export interface ParsedSvg {
  readonly root: Element
  readonly changed: boolean
}

/** Reads a drawing. Of its document type only plain entities are heeded; those that hold others could unfold without end. */
export function parseSvg(bytes: Uint8Array): ParsedSvg {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  const plain = withoutDocumentType(text.replace(/^\s*<\?xml[\s\S]*?\?>/, '')).trim()
  const faults: string[] = []
  const parser = new DOMParser({
    onError(level, message) {
      if (level !== 'warning') faults.push(message)
    },
  })
  const root = parser.parseFromString(plain, 'image/svg+xml').documentElement
  if (faults[0] !== undefined) throw new Error(faults[0])
  if (root === null || root.localName !== 'svg') throw new Error('its root element is not svg')
  return { root, changed: encoding !== 'utf-8' || /<!DOCTYPE|<\?xml-stylesheet/i.test(text) }
}

function withoutDocumentType(text: string): string {
  const found = /<!DOCTYPE[^[>]*(?:\[([\s\S]*?)\]\s*)?>/i.exec(text.slice(0, 65_536))
  if (found === null) return text
  const entities = new Map<string, string>()
  for (const [, name, , value] of (found[1] ?? '').matchAll(
    /<!ENTITY\s+([\w.-]+)\s+(["'])([^&%]{0,500}?)\2\s*>/g,
  ))
    if (name !== undefined && value !== undefined) entities.set(name, value)
  return text
    .replace(found[0], '')
    .replace(/&([\w.-]+);/g, (reference, name: string) => entities.get(name) ?? reference)
}
