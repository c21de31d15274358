import { type Content, contentText } from '@recapkit/content-model'
import { expect, it } from 'vitest'
import { readPost } from '../post.test.fixture.ts'
import type { SiteFacts } from '../source.ts'

/** A post's body, what it is read as (a line for each block), and what is told (`line rule`). */
export type Case = readonly [
  name: string,
  body: string,
  expected: readonly string[],
  told?: readonly string[],
]

/** A line for each block: its kind, and what it shows. */
export function sketch(content: readonly Content[]): readonly string[] {
  return content.flatMap((node) => {
    switch (node.type) {
      case 'section':
      case 'announcement':
        return [`${node.type} ${contentText([{ ...node, children: [] }])}`, ...sketch(node.children)]
      case 'embed':
        return [`embed ${node.url}`]
      case 'figure':
        return [
          `figure ${node.picture.src} ${node.picture.alt}|${contentText([{ ...node, picture: { ...node.picture, alt: '' } }])}`,
        ]
      case 'math':
        return [`math ${node.tex}`]
      case 'code-block':
        return [`code ${node.language} ${node.value}`]
      case 'callout':
        return [`callout ${node.kind} ${contentText([{ ...node, children: [] }])}`, ...sketch(node.children)]
      case 'quote':
        return ['quote', ...sketch(node.children)]
      default:
        return [`${node.type} ${contentText([node]).replaceAll('\n', ' / ')}`]
    }
  })
}

/** A test for each case, on a site of some facts. */
export function holds(cases: readonly Case[], facts: Partial<SiteFacts>, path = 'posts/a.md'): void {
  it.each(cases)('%s', (_name, body, expected, told = []) => {
    const read = readPost(`---\ntitle: t\n---\n${body}\n`, facts, path)
    expect(sketch(read.recap.children)).toEqual(expected)
    expect(read.told).toEqual(told)
  })
}
