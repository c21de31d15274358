import type { Block, DefinitionList, List, ListItem } from '@recapkit/content-model'
import { element } from './element.ts'
import type { Writer } from './writer.ts'

/** An ordered or unordered list; a task shows its state as a ballot box, since readers drop form fields. */
export function listHtml(list: List, level: number, writer: Writer): string {
  const start = list.ordered && list.start !== 1 ? list.start : null
  const items = list.items.map((item) =>
    element('li', {}, ballotBox(item), itemHtml(item.children, list.tight, level, writer)),
  )
  return element(list.ordered ? 'ol' : 'ul', { start }, ...items)
}

function ballotBox(item: ListItem): string {
  if (item.checked === null) return ''
  return item.checked ? '☑ ' : '☐ '
}

/** A description list. */
export function definitionListHtml(list: DefinitionList, level: number, writer: Writer): string {
  const items = list.items.flatMap((item) => [
    ...item.terms.map((term) => element('dt', {}, writer.inlines(term))),
    ...item.details.map((detail) => element('dd', {}, itemHtml(detail, true, level, writer))),
  ])
  return element('dl', {}, ...items)
}

/** The blocks of an item or a cell; where they are set tight, a lone paragraph stands without its element. */
export function itemHtml(blocks: readonly Block[], tight: boolean, level: number, writer: Writer): string {
  const bare = tight && blocks.filter((block) => block.type === 'paragraph').length === 1
  return blocks
    .map((block) =>
      bare && block.type === 'paragraph' && block.only !== 'deck'
        ? writer.inlines(block.children)
        : writer.content([block], level),
    )
    .join('')
}
