import type { Item, TagItem } from './item.ts'
import type { Page } from './pages.ts'
import type { Element, Structure } from './surface/structure.ts'
import type { Tag } from './tag.ts'

/** Writes tags as elements: each under its parent the first time it is met, ended when no later page needs it. */
export class TagTree {
  readonly #structure: Structure
  readonly #last: ReadonlyMap<Tag, number>
  readonly #open = new Map<Tag, Element>()

  constructor(structure: Structure, pages: readonly Page[]) {
    this.#structure = structure
    this.#last = lastPages(pages)
  }

  element(tag: Tag, box: TagItem | null = null): Element {
    const known = this.#open.get(tag)
    if (known !== undefined) return known
    const parent = tag.parent === null ? null : this.element(tag.parent)
    const element = this.#structure.element(tag, parent, box)
    this.#open.set(tag, element)
    return element
  }

  /** pdfkit writes an annotation's page when its element ends, so links end with their page and begin anew on the next. */
  endPage(page: number): void {
    for (const [tag, element] of [...this.#open].reverse()) {
      if (!inLink(tag) && (this.#last.get(tag) ?? page) > page) continue
      this.#structure.end(element)
      this.#open.delete(tag)
    }
  }
}

function inLink(tag: Tag): boolean {
  for (let one: Tag | null = tag; one !== null; one = one.parent) if (one.type === 'Link') return true
  return false
}

function lastPages(pages: readonly Page[]): ReadonlyMap<Tag, number> {
  const last = new Map<Tag, number>()
  for (const page of pages)
    for (const item of page.items)
      for (let tag = tagOf(item); tag !== null && last.get(tag) !== page.number; tag = tag.parent)
        last.set(tag, page.number)
  return last
}

function tagOf(item: Item): Tag | null {
  switch (item.kind) {
    case 'text':
    case 'image':
    case 'drawing':
    case 'link':
    case 'tag':
      return item.tag
    default:
      return null
  }
}
