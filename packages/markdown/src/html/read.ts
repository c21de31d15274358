import { type EmphasisKind, type Inline, inlineText } from '@recapkit/content-model'
import { readComment } from '../comments.ts'
import { contained, type Flow } from '../flow.ts'
import { includeName, readInclude } from '../includes.ts'
import { plain, tidy } from '../inline-text.ts'
import { isInline, type Mixed, onlyInlines, toFlow } from '../mixed.ts'
import { readCode } from './code.ts'
import { readComponent } from './components.ts'
import { readAnchor, readArea, readFigure } from './links.ts'
import { readDefinitions, readList } from './lists.ts'
import { readMathMl } from './mathml.ts'
import { readEmbed, readImage, readPicture, readSvg } from './media.ts'
import { dropped, emphases, paragraphLike, silent, transparent } from './names.ts'
import { slotOf } from './parse.ts'
import { placeOf, type Scope } from './scope.ts'
import { readTable } from './tables.ts'
import { attribute, type Element, isElement, mostNesting, type Node, textOf } from './tree.ts'
import { writtenName } from './unknown.ts'

/** The nodes as blocks: runs of text and inline elements become paragraphs. */
export function readFlow(nodes: readonly Node[], scope: Scope): readonly Flow[] {
  const flow: Flow[] = []
  let run: Node[] = []
  const flush = (): void => {
    const first = run.find((node) => !isBlank(node))
    if (first !== undefined) flow.push(...toFlow(readMixed(run, scope), placeOf(first, scope)))
    run = []
  }
  for (const node of nodes) {
    const name = isElement(node) ? node.tagName : ''
    if (paragraphLike.has(name) || (scope.slots === 'blocks' && slotOf(node) !== null)) {
      flush()
      flow.push(...toFlow(readNode(node, scope), placeOf(node, scope)))
    } else run.push(node)
  }
  flush()
  return flow
}

/** The nodes as they come: inlines, and blocks between them. */
export function readMixed(nodes: readonly Node[], scope: Scope): readonly Mixed[] {
  return nodes.flatMap((node) => readNode(node, scope))
}

function readNode(node: Node, scope: Scope): readonly Mixed[] {
  if (isElement(node)) {
    const slot = slotOf(node)
    return slot === null ? readElement(node, scope) : scope.slot(slot, placeOf(node, scope).line)
  }
  if (node.nodeName === '#comment' && 'data' in node) {
    return readComment(node.data, placeOf(node, scope).line, scope.page)
  }
  if (!('value' in node)) return []
  return readText(node.value, placeOf(node, scope).line, scope)
}

/** Engines differ over Markdown in HTML; what can be nothing else is read as such. */
function readText(text: string, line: number, scope: Scope): readonly Mixed[] {
  const isMarkdown =
    scope.markdown ||
    /!?\[[^\]]*\]\([^)\s]|\*\*\S|`[^`]+`/.test(text) ||
    (!scope.linked && /^\s*https?:\/\/\S+\s*$/.test(text))
  if (isMarkdown) return scope.page.readText(text, line)
  return [{ ...plain(text.replace(/[ \t\n\r\f]+/g, ' ')), lang: scope.lang }]
}

function readElement(element: Element, outer: Scope): readonly Mixed[] {
  const name = element.tagName
  const lang = attribute(element, 'lang')
  const markdown = outer.markdown || readsMarkdown(element)
  const scope = { ...outer, lang: lang ?? outer.lang, depth: outer.depth + 1, markdown }
  const { page } = scope
  const position = placeOf(element, scope)
  const block = { position, only: null, slide: null } as const
  const inline = (): readonly Inline[] => onlyInlines(readMixed(element.childNodes, scope))
  const blocks = () => contained(readFlow(element.childNodes, scope))
  if (scope.depth > mostNesting) {
    page.report(
      'source/too-deep',
      `Elements are nested more than ${mostNesting} deep; the text was kept.`,
      position,
    )
    return [plain(textOf(element))]
  }
  reportHandlers(element, scope)
  for (const anchor of [attribute(element, 'id'), name === 'a' ? attribute(element, 'name') : null])
    if (anchor !== null && !page.anchors.has(anchor)) page.anchors.set(anchor, position.line)

  if (dropped.has(name)) {
    page.report('markdown/html-dropped', `A <${name}> element was left out.`, position)
    return []
  }
  if (name === 'area') return readArea(element, scope)
  if (silent.has(name)) return []
  const kind = emphases[name]
  if (kind !== undefined) {
    const children = readMixed(element.childNodes, scope)
    if (!children.every(isInline)) return children.map((node) => marked(node, kind))
    return children.length === 0 ? [] : [{ type: 'emphasis', kind, children }]
  }
  switch (name) {
    case 'br':
      return [{ type: 'break' }]
    case 'hr':
      return [{ type: 'divider', ...block }]
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      // Whoever writes of an <h1> within a sentence means no heading.
      if (scope.slots === 'inlines' && !isClosed(element) && element.attrs.length === 0)
        return [plain(`<${writtenName(element, scope)}>`), ...readMixed(element.childNodes, scope)]
      const children = tidy(inline())
      const id = attribute(element, 'id')
      return children.length === 0
        ? []
        : [
            {
              type: 'heading',
              level: Number(name[1]),
              children,
              id,
              availability: attribute(element, 'data-availability'),
              slide: null,
              position,
            },
          ]
    }
    case 'a':
    case 'button':
      return readAnchor(element, scope)
    case 'code':
      if (attribute(element, 'code') !== null) return readComponent(element, scope)
      return [{ type: 'code', value: inlineText(inline()) }]
    case 'tt':
    case 'samp':
      return [{ type: 'code', value: inlineText(inline()) }]
    case 'q':
      return [plain('“'), ...inline(), plain('”')]
    case 'ruby':
      return inline()
    case 'rt':
      return [plain('('), ...inline(), plain(')')]
    case 'img':
      return readImage(element, scope)
    case 'picture':
      return readPicture(element, scope)
    case 'math':
      return readMathMl(element, scope)
    case 'svg':
      return readSvg(element, scope)
    case 'figure':
      // A component of that name is given its picture.
      return element.childNodes.length === 0 ? readComponent(element, scope) : readFigure(element, scope)
    case 'iframe':
    case 'video':
    case 'audio':
    case 'embed':
    case 'object':
      return readEmbed(element, scope)
    case 'pre':
    case 'textarea':
    case 'listing':
    case 'xmp':
      return [readCode(element, scope)]
    case 'blockquote':
      return isClosed(element)
        ? [{ type: 'quote', ...block, children: blocks() }]
        : readFlow(element.childNodes, scope)
    case 'ul':
    case 'ol':
    case 'menu':
      return readList(element, scope)
    case 'dl':
      return readDefinitions(element, scope)
    case 'table':
      return readTable(element, scope)
    case 'details': {
      if (!isClosed(element)) return readFlow(element.childNodes, scope)
      const summary = element.childNodes.find((node) => isElement(node) && node.tagName === 'summary')
      const rest = element.childNodes.filter((node) => node !== summary)
      const title = summary === undefined ? [] : tidy(onlyInlines(readMixed([summary], scope)))
      return [
        { type: 'callout', kind: 'details', ...block, title, children: contained(readFlow(rest, scope)) },
      ]
    }
    case 'p':
      return readFlow(element.childNodes, scope)
    case includeName:
      return readInclude(attribute(element, 'name') ?? '', page, position)
    case 'summary':
    case 'figcaption':
    case 'caption':
      return readMixed(element.childNodes, scope)
    default:
      if (paragraphLike.has(name)) return readFlow(element.childNodes, scope)
      if (!transparent.has(name)) return readComponent(element, scope)
      return readMixed(element.childNodes, scope)
  }
}

/** kramdown and Python-Markdown read Markdown in an element that asks for it. */
function readsMarkdown(element: Element): boolean {
  const asked = element.attrs.find(({ name }) => name === 'markdown')
  return asked !== undefined && asked.value !== '0'
}

function reportHandlers(element: Element, scope: Scope): void {
  const handler = element.attrs.find(({ name }) => /^on[a-z]+$/.test(name))
  if (handler === undefined) return
  const message = `The event handler ${handler.name} was left out.`
  scope.page.report('markdown/html-dropped', message, placeOf(element, scope))
}

const isClosed = (element: Element): boolean => element.sourceCodeLocation?.endTag !== undefined

const isBlank = (node: Node): boolean =>
  'value' in node && node.nodeName === '#text' && node.value.trim() === ''

/** A mark around blocks is one on the text of each paragraph. */
function marked(node: Mixed, kind: EmphasisKind): Mixed {
  return node.type === 'paragraph'
    ? { ...node, children: [{ type: 'emphasis', kind, children: node.children }] }
    : node
}
