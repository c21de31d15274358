import { noAvailability } from './availability.ts'
import type * as d from './document.ts'

/** Builders with every field filled in: for readers of other sources, and for tests. */
const start: d.Position = { line: 1, column: 1 }
const block = { position: start, only: null, slide: null } as const

export const text = (value: string): d.Text => ({ type: 'text', value, lang: null })
export const code = (value: string): d.Code => ({ type: 'code', value })
export const lineBreak: d.Break = { type: 'break' }
export const inlineMath = (tex: string): d.InlineMath => ({ type: 'inline-math', tex })
export const inlines = (content: string | readonly d.Inline[]): readonly d.Inline[] =>
  typeof content === 'string' ? [text(content)] : content
export const emphasis = (
  content: string | readonly d.Inline[],
  kind: d.EmphasisKind = 'emphasis',
): d.Emphasis => ({ type: 'emphasis', kind, children: inlines(content) })
export const strong = (content: string | readonly d.Inline[]): d.Emphasis => emphasis(content, 'strong')
export const link = (content: string | readonly d.Inline[], to: string): d.Link => ({
  type: 'link',
  target: to.startsWith('#') ? { kind: 'anchor', id: to.slice(1) } : { kind: 'url', url: to },
  title: null,
  children: inlines(content),
  position: start,
})
export const picture = (src: string, alt: string): d.Picture => ({ src, alt, title: null, position: start })
export const inlinePicture = (src: string, alt: string): d.InlinePicture => ({
  type: 'picture',
  picture: picture(src, alt),
  position: start,
})
export const note = (id: string, children: readonly d.Block[]): d.Note => ({
  type: 'note',
  id,
  children,
  position: start,
})

export const paragraph = (...content: readonly (string | d.Inline)[]): d.Paragraph => ({
  type: 'paragraph',
  ...block,
  children: content.map((part) => (typeof part === 'string' ? text(part) : part)),
})
export const listItem = (
  content: string | readonly d.Block[],
  checked: boolean | null = null,
): d.ListItem => ({
  checked,
  children: typeof content === 'string' ? [paragraph(content)] : content,
  position: start,
})
export const list = (
  items: readonly (string | d.ListItem)[],
  options: { readonly ordered?: boolean; readonly start?: number; readonly tight?: boolean } = {},
): d.List => ({
  type: 'list',
  ...block,
  ordered: options.ordered ?? false,
  start: options.start ?? 1,
  tight: options.tight ?? true,
  items: items.map((item) => (typeof item === 'string' ? listItem(item) : item)),
})
export const definitionList = (items: readonly d.Definition[]): d.DefinitionList => ({
  type: 'definition-list',
  ...block,
  items,
})
export const quote = (...children: readonly d.Block[]): d.Quote => ({ type: 'quote', ...block, children })
export const callout = (kind: d.Callout['kind'], title: string, children: readonly d.Block[]): d.Callout => ({
  type: 'callout',
  ...block,
  kind,
  title: title === '' ? [] : inlines(title),
  children,
})
export const codeBlock = (value: string, language: string | null = null): d.CodeBlock => ({
  type: 'code-block',
  ...block,
  language,
  title: null,
  value,
  tokens: null,
})
export const figure = (src: string, alt: string, caption: string | readonly d.Inline[] = []): d.Figure => ({
  type: 'figure',
  ...block,
  picture: picture(src, alt),
  caption: inlines(caption),
  target: null,
})
export const cell = (
  content: string | readonly d.Block[],
  options: { readonly header?: boolean; readonly columns?: number; readonly rows?: number } = {},
): d.Cell => ({
  children: typeof content === 'string' ? [paragraph(content)] : content,
  header: options.header ?? false,
  columns: options.columns ?? 1,
  rows: options.rows ?? 1,
})
export const row = (cells: readonly (string | d.Cell)[], header = false): d.Row => ({
  cells: cells.map((content) => (typeof content === 'string' ? cell(content, { header }) : content)),
  position: start,
})
export const table = (head: readonly string[], rows: readonly (readonly (string | d.Cell)[])[]): d.Table => ({
  type: 'table',
  ...block,
  align: head.map(() => null),
  head: head.length === 0 ? [] : [row(head, true)],
  rows: rows.map((cells) => row(cells)),
  caption: [],
})
export const mathBlock = (tex: string): d.MathBlock => ({ type: 'math', ...block, tex })
export const embed = (provider: string, url: string, title: string): d.Embed => ({
  type: 'embed',
  ...block,
  provider,
  url,
  title,
})
export const divider = (): d.Divider => ({ type: 'divider', ...block })
export const subheading = (level: number, content: string): d.Subheading => ({
  type: 'subheading',
  ...block,
  level,
  children: inlines(content),
})

export const section = (id: string, title: string, children: readonly d.Content[]): d.Section => ({
  type: 'section',
  id,
  title: inlines(title),
  children,
  slide: null,
  position: start,
})
export const stated = (stage: d.Stage, as: string): d.Availability => ({
  ...noAvailability,
  stage,
  as,
  from: 'stated',
})
export const announcement = (
  id: string,
  title: string,
  availability: d.Availability,
  children: readonly d.Content[],
  group = false,
): d.Announcement => ({
  type: 'announcement',
  id,
  title: inlines(title),
  availability,
  group,
  children,
  slide: null,
  position: start,
})
export const recap = (
  title: string,
  children: readonly d.Content[],
  more: Partial<d.Recap> = {},
): d.Recap => ({
  id: 'recap',
  title,
  lang: 'en',
  summary: '',
  event: null,
  authors: [],
  published: null,
  updated: null,
  draft: false,
  tags: [],
  cover: null,
  permalink: null,
  children,
  path: 'content/recap/index.md',
  ...more,
})
