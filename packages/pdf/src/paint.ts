import { assertNever, type Raster } from '@recapkit/content-model'
import { clusters } from './clusters.ts'
import type { AnchorItem, DrawingItem, ImageItem, Item, LinkItem, ShapeItem, TextItem } from './item.ts'
import type { Page } from './pages.ts'
import type { Paintable } from './pictures.ts'
import type { Canvas } from './surface/canvas.ts'
import type { Surface } from './surface/surface.ts'
import { TagTree } from './tags.ts'
import type { Theme } from './theme.ts'

/** Paints finished pages. Nothing here measures or decides. */
export function paint(
  pages: readonly Page[],
  pictures: ReadonlyMap<Raster, Paintable>,
  theme: Theme,
  surface: Surface,
): void {
  const { canvas, structure, navigation } = surface
  const tags = new TagTree(structure, pages)
  const bookmarks: { readonly level: number; readonly node: PDFKit.PDFOutline }[] = []
  for (const page of pages) {
    surface.page(page.width, page.height)
    for (const item of grouped(page.items)) {
      if (Array.isArray(item)) paintTexts(item, tags, surface)
      else paintItem(item as Item)
    }
    for (const { place, items } of page.furniture)
      structure.artefact(place === 'header' ? 'Header' : 'Footer', () => {
        for (const item of items) if (item.kind === 'text') paintText(item, canvas)
      })
    tags.endPage(page.number)
  }

  function paintItem(item: Item): void {
    switch (item.kind) {
      case 'text':
        paintTexts([item], tags, surface)
        break
      case 'rect':
        structure.artefact('Layout', () => canvas.rect(item, item.fill, item.radius))
        break
      case 'shape':
        structure.artefact('Layout', () => paintShape(item, canvas))
        break
      case 'image':
        paintImage(item)
        break
      case 'drawing':
        paintDrawing(item)
        break
      case 'link':
        navigation.link(item, destinationOf(item), item.label, tags.element(item.tag))
        break
      case 'anchor':
        paintAnchor(item)
        break
      case 'tag':
        tags.element(item.tag, item)
        break
      case 'page-number':
      case 'notice':
        break
      default:
        assertNever(item)
    }
  }

  function paintImage(item: ImageItem): void {
    const picture = pictures.get(item.image)
    if (picture === undefined) return
    const draw = () => ('reference' in picture ? canvas.form(picture, item) : canvas.image(picture, item))
    if (item.tag === null) structure.artefact('Layout', draw)
    else structure.tagged(tags.element(item.tag), item.tag.type, null, draw)
  }

  function paintDrawing(item: DrawingItem): void {
    const draw = () => {
      canvas.drawing(item.drawing, item, item.color)
      if (item.source.length > 0) canvas.unseen(item.source, { ...item, y: item.y + item.baseline })
    }
    if (item.tag === null) structure.artefact('Layout', draw)
    else structure.tagged(tags.element(item.tag), item.tag.type, null, draw)
  }

  function paintAnchor({ id, bookmark, y }: AnchorItem): void {
    navigation.destination(id, y)
    if (bookmark === null) return
    while ((bookmarks.at(-1)?.level ?? 0) >= bookmark.level) bookmarks.pop()
    const parent = bookmarks.at(-1)?.node ?? null
    const node = navigation.bookmark(parent, bookmark.title, y, theme.page.width)
    bookmarks.push({ level: bookmark.level, node })
  }
}

const destinationOf = ({ target }: LinkItem) =>
  target.kind === 'url' ? { url: target.url } : { name: target.id }

/** Neighbouring texts of one tag, which share one piece of marked content. */
function grouped(items: readonly Item[]): readonly (Item | TextItem[])[] {
  const out: (Item | TextItem[])[] = []
  for (const item of items) {
    const group = out.at(-1)
    if (item.kind !== 'text') out.push(item)
    else if (Array.isArray(group) && sharesMark(group.at(-1), item)) group.push(item)
    else out.push([item])
  }
  return out
}

/**
 * Soft hyphens stand alone; what goes from right to left is spelled together. A line that ends without a space ends its
 * mark, so that tools which know no lines do not run words together.
 */
function sharesMark(last: TextItem | undefined, next: TextItem): boolean {
  if (last?.tag !== next.tag || (last.actual === null) !== (next.actual === null)) return false
  if (last.y !== next.y && !/\s$/.test(last.actual ?? last.text)) return false
  return next.actual === null || (last.shaped && next.shaped)
}

function paintTexts(texts: readonly TextItem[], tags: TagTree, { canvas, structure }: Surface): void {
  const [first] = texts
  if (first === undefined) return
  const draw = () => {
    for (const text of texts) paintText(text, canvas)
  }
  if (first.tag === null) structure.artefact('Pagination', draw)
  else if (first.shaped && first.actual !== null)
    structure.spelled(tags.element(first.tag), texts.map((text) => text.actual ?? '').join(''), draw)
  else structure.tagged(tags.element(first.tag), first.tag.type, first.actual, draw)
}

function paintText(item: TextItem, canvas: Canvas): void {
  if (item.missing !== null) canvas.substitutes(item.text, clusters(item.missing), item)
  else if (item.shaped) canvas.shaped(item, item.actual === null ? 'ltr' : 'rtl')
  else canvas.text(item)
}

function paintShape({ shape, x, y, width, height, color }: ShapeItem, canvas: Canvas): void {
  const [middle, center, radius] = [y + height / 2, x + width / 2, width / 2]
  switch (shape) {
    case 'filled-circle':
      canvas.circle(center, middle, radius, color, true)
      break
    case 'half-circle':
      canvas.leftHalf(center, middle, radius * 0.87, color)
      canvas.circle(center, middle, radius * 0.87, color, false)
      break
    case 'hollow-circle':
      canvas.circle(center, middle, radius * 0.87, color, false)
      break
    case 'dash':
      canvas.rect({ x, y: middle - height / 8, width, height: height / 4 }, color, 0)
      break
    default:
      assertNever(shape)
  }
}
