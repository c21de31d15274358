import { DOMParser, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import type { TextFound } from './text-found.ts'

/** Text of the body and the notes, targets of relationships, and descriptions of drawings (ECMA-376). */
export function readDocx(bytes: Uint8Array): TextFound {
  const files = unzipSync(bytes)
  const parse = (name: string) => {
    const part = files[name]
    return part === undefined ? null : new DOMParser().parseFromString(strFromU8(part), 'text/xml')
  }
  const elements = (name: string, tag: string): readonly Element[] =>
    [...(parse(name)?.getElementsByTagName(tag) ?? [])].flatMap((node) => (node === null ? [] : [node]))
  const parts = ['word/document.xml', 'word/footnotes.xml']
  return {
    text: parts
      .flatMap((name) =>
        elements(name, '*')
          .filter((node) => node.nodeName === 'w:t' || node.nodeName === 'm:t')
          .map((node) => node.textContent ?? ''),
      )
      .join(''),
    links: parts.flatMap((name) =>
      elements(name.replace('word/', 'word/_rels/').concat('.rels'), 'Relationship').map(
        (node) => node.getAttribute('Target') ?? '',
      ),
    ),
    alts: parts.flatMap((name) => elements(name, 'wp:docPr').map((node) => node.getAttribute('descr') ?? '')),
  }
}
