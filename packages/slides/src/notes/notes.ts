import { type Block, inlineText, isRemote, links, notes, walkContent } from '@recapkit/content-model'
import { type NoteContext, spokenBlocks } from './text.ts'

/**
 * The speaker notes of some blocks: their full text in plain words, then their footnotes, then the addresses of their
 * links, so that no sentence is broken by an address.
 */
export function speakerNotes(blocks: readonly Block[], context: NoteContext): string {
  const called = notes(blocks)
  const footnotes = called.map((note) => {
    const text = spokenBlocks(note.children, context)
    return `[${context.numbers.get(note.id) ?? '*'}] ${text}`
  })
  const addresses = addressesOf(blocks)
  return [
    spokenBlocks(blocks, context),
    footnotes.length === 0 ? '' : `${context.words.notes}\n${footnotes.join('\n')}`,
    addresses.length === 0 ? '' : `${context.words.links}\n${addresses.join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** "label: address", each once; a label that is the address itself is not repeated. */
function addressesOf(blocks: readonly Block[]): readonly string[] {
  const found = new Set<string>()
  const labelled = (label: string, url: string): string =>
    label === '' || label === url ? url : `${label}: ${url}`
  for (const link of links(blocks)) {
    if (link.target.kind !== 'url') continue
    const label = inlineText(link.children).replace(/\s+/g, ' ').trim()
    if (label !== link.target.url) found.add(labelled(label, link.target.url))
  }
  for (const node of walkContent(blocks)) {
    if (node.type !== 'figure' && node.type !== 'picture') continue
    const { alt, src } = node.picture
    if (node.type === 'figure' && node.target?.kind === 'url') found.add(labelled(alt, node.target.url))
    if (isRemote(node.picture)) found.add(labelled(alt, src))
  }
  return [...found]
}
