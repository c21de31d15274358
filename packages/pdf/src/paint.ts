import { assertNever, type Image } from '@recapkit/content-model'
import { clusters } from './clusters.ts'
import type { Picture, Surface } from './surface.ts'
import { TagTree } from './tags.ts'
import type { Theme } from './theme.ts'
import type { AnchorItem, ImageItem, Item, LinkItem, Page, ShapeItem, TextItem } from './types.ts'

/** Paints finished pages. Nothing here measures or decides. */
export function paint(
  pages: readonly Page[],
  pictures: ReadonlyMap<Image, Picture>,
  theme: Theme,
  surface: Surface,
): void {
  const tags = new TagTree(surface, pages)
  const bookmarks: { readonly level: number; readonly node: PDFKit.PDFOutline }[] = []
  for (const page of pages) {
    surface.page(theme.page.width, theme.page.height)
    for (const item of grouped(page.items)) {
      if (Array.isArray(item)) paintTexts(item, tags, surface)
      else paintItem(item as Item)
    }
    for (const { place, items } of page.furniture)
      surface.artefact(place === 'header' ? 'Header' : 'Footer', () => {
        for (const item of items) if (item.kind === 'text') paintText(item, surface)
      })
    tags.endPage(page.number)
  }

  function paintItem(item: Item): void {
    switch (item.kind) {
      case 'text':
        paintTexts([item], tags, surface)
        break
      case 'rect':
        surface.artefact('Layout', () => surface.rect(item, item.fill, item.radius))
        break
      case 'shape':
        surface.artefact('Layout', () => paintShape(item, surface))
        break
      case 'image':
        paintImage(item)
        break
      case 'link':
        surface.link(item, destinationOf(item), item.label, tags.element(item.tag))
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
    const draw = () => surface.image(picture, item)
    if (item.tag === null) surface.artefact('Layout', draw)
    else surface.tagged(tags.element(item.tag), item.tag.type, null, draw)
  }

  function paintAnchor({ id, bookmark, y }: AnchorItem): void {
    surface.destination(id, y)
    if (bookmark === null) return
    while ((bookmarks.at(-1)?.level ?? 0) >= bookmark.level) bookmarks.pop()
    const parent = bookmarks.at(-1)?.node ?? null
    const node = surface.bookmark(parent, bookmark.title, y, theme.page.width)
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
    else if (
      Array.isArray(group) &&
      group[0]?.tag === item.tag &&
      item.actual === null &&
      group[0].actual === null
    )
      group.push(item)
    else out.push([item])
  }
  return out
}

function paintTexts(texts: readonly TextItem[], tags: TagTree, surface: Surface): void {
  const [first] = texts
  if (first === undefined) return
  const draw = () => {
    for (const text of texts) paintText(text, surface)
  }
  if (first.tag === null) surface.artefact('Pagination', draw)
  else if (first.shaped && first.actual !== null) surface.spelled(tags.element(first.tag), first.actual, draw)
  else surface.tagged(tags.element(first.tag), first.tag.type, first.actual, draw)
}

function paintText(item: TextItem, surface: Surface): void {
  if (item.missing !== null) surface.substitutes(item.text, clusters(item.missing), item)
  else if (item.shaped && item.actual === null) surface.shaped(item)
  else surface.text(item)
}

function paintShape({ shape, x, y, width, height, color }: ShapeItem, surface: Surface): void {
  const [middle, center, radius] = [y + height / 2, x + width / 2, width / 2]
  switch (shape) {
    case 'filled-circle':
      surface.circle(center, middle, radius, color, true)
      break
    case 'half-circle':
      surface.leftHalf(center, middle, radius * 0.87, color)
      surface.circle(center, middle, radius * 0.87, color, false)
      break
    case 'hollow-circle':
      surface.circle(center, middle, radius * 0.87, color, false)
      break
    case 'dash':
      surface.rect({ x, y: middle - height / 8, width, height: height / 4 }, color, 0)
      break
    default:
      assertNever(shape)
  }
}
