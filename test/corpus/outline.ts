import {
  type Availability,
  assertNever,
  type Cell,
  type Content,
  notes,
  type Picture,
  type Position,
  type Recap,
  type Row,
} from '@recapkit/content-model'
import { inlineMarkup } from './inline-markup.ts'

/** A recap as readable text: its metadata, then its content as an indented tree with the line of each node. */
export function outline(recap: Recap): string {
  const found = notes(recap.children)
  const tree = recap.children.flatMap((node) => nodeLines(node))
  const below = found.flatMap((note) => [`note ${note.id}`, ...indent(note.children.flatMap(nodeLines))])
  return `${[...metadata(recap), '', ...tree, ...(below.length > 0 ? ['', ...below] : [])].join('\n')}\n`
}

function metadata(recap: Recap): readonly string[] {
  const { event, published, updated, cover } = recap
  const lines: readonly (readonly [string, string | null])[] = [
    ['title', recap.title],
    ['id', recap.id],
    ['path', recap.path],
    ['lang', recap.lang],
    ['summary', recap.summary || null],
    ['event', event === null ? null : JSON.stringify(event)],
    [
      'authors',
      recap.authors.map(({ name, url }) => (url === null ? name : `${name} <${url}>`)).join('; ') || null,
    ],
    ['published', published === null ? null : `${published.iso} (${published.precision}, ${published.from})`],
    ['updated', updated === null ? null : `${updated.iso} (${updated.precision}, ${updated.from})`],
    ['draft', recap.draft ? 'yes' : null],
    ['tags', recap.tags.join(', ') || null],
    ['cover', cover === null ? null : pictureText(cover)],
    ['permalink', recap.permalink],
  ]
  return lines.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
}

function nodeLines(node: Content): readonly string[] {
  const options = 'only' in node && node.only !== null ? ` only ${node.only}` : ''
  const hint = node.slide === null ? '' : ` slide ${JSON.stringify(node.slide)}`
  const head = (words: string): string => `${words}${options}${hint} ${at(node.position)}`
  switch (node.type) {
    case 'section':
      return [head(`section #${node.id} "${inlineMarkup(node.title)}"`), ...children(node.children)]
    case 'announcement': {
      const kind = node.group ? 'umbrella' : 'announcement'
      const title = `${kind} #${node.id} "${inlineMarkup(node.title)}"`
      return [head(`${title} ${availabilityText(node.availability)}`), ...children(node.children)]
    }
    case 'paragraph':
      return [head('paragraph'), ...text(inlineMarkup(node.children))]
    case 'subheading':
      return [head(`subheading ${node.level}`), ...text(inlineMarkup(node.children))]
    case 'list':
      return [
        head(`list ${node.ordered ? `from ${node.start}` : 'of points'}, ${node.tight ? 'tight' : 'loose'}`),
        ...node.items.flatMap((item) => [
          `  item${item.checked === null ? '' : item.checked ? ' [x]' : ' [ ]'} ${at(item.position)}`,
          ...indent(children(item.children)),
        ]),
      ]
    case 'definition-list':
      return [
        head('definition list'),
        ...node.items.flatMap((item) => [
          ...item.terms.map((term) => `  term "${inlineMarkup(term)}"`),
          ...item.details.flatMap((detail) => ['  detail', ...indent(children(detail))]),
        ]),
      ]
    case 'quote':
      return [head('quote'), ...children(node.children)]
    case 'callout':
      return [head(`callout ${node.kind} "${inlineMarkup(node.title)}"`), ...children(node.children)]
    case 'code-block': {
      const named = node.title === null ? '' : ` titled "${node.title}"`
      return [head(`code ${node.language ?? 'in no language'}${named}`), ...text(node.value, '| ')]
    }
    case 'figure': {
      const target =
        node.target === null
          ? ''
          : ` to ${node.target.kind === 'url' ? node.target.url : `#${node.target.id}`}`
      return [
        head(`figure ${pictureText(node.picture)}${target}`),
        ...(node.caption.length > 0 ? text(inlineMarkup(node.caption), 'caption: ') : []),
      ]
    }
    case 'table':
      return [
        head(`table (${node.align.map((align) => align ?? 'default').join(', ')})`),
        ...(node.caption.length > 0 ? text(inlineMarkup(node.caption), 'caption: ') : []),
        ...node.head.flatMap((row) => rowLines(row, 'head')),
        ...node.rows.flatMap((row) => rowLines(row, 'row')),
      ]
    case 'math':
      return [head('math'), ...text(node.tex, '| ')]
    case 'embed':
      return [head(`embed ${node.provider} "${node.title}" ${node.url}`)]
    case 'divider':
      return [head('divider')]
    default:
      return assertNever(node)
  }
}

function rowLines(row: Row, name: string): readonly string[] {
  return [`  ${name} ${at(row.position)}`, ...row.cells.flatMap((cell) => indent(indent(cellLines(cell))))]
}

function cellLines(cell: Cell): readonly string[] {
  const span = cell.columns === 1 && cell.rows === 1 ? '' : ` ${cell.columns}×${cell.rows}`
  const name = `${cell.header ? 'header' : 'cell'}${span}`
  const [only] = cell.children
  if (only?.type === 'paragraph' && cell.children.length === 1)
    return [`${name} ${inlineMarkup(only.children)}`]
  return [name, ...children(cell.children)]
}

function availabilityText({ stage, as, when, where, from }: Availability): string {
  const words = [
    as === null ? null : `as "${as}"`,
    when === null ? null : `when "${when}"`,
    ...where.map((one) => `in "${one}"`),
  ]
  return `[${[stage ?? 'no stage', from, ...words.filter((word) => word !== null)].join(', ')}]`
}

const pictureText = ({ src, alt, title }: Picture): string =>
  `${src} "${alt}"${title === null ? '' : ` titled "${title}"`}`

const at = ({ line, column }: Position): string => `@${line}:${column}`

const children = (content: readonly Content[]): readonly string[] => indent(content.flatMap(nodeLines))

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)

const text = (value: string, mark = ''): readonly string[] =>
  indent(value.split('\n').map((line) => `${mark}${line}`.trimEnd()))
