import {
  type Announcement,
  type Diagnostic,
  diagnostic,
  inlineText,
  type Recap,
  type Result,
  type Section,
} from '@recapkit/content-model'

/**
 * The recap with those of its outermost sections and announcements that are asked for by title or anchor, and with all
 * that stands outside any; each that is left out is `deck/left-out`, and a name that none has as well.
 */
export function chooseSections(recap: Recap, names: readonly string[] | undefined): Result<Recap> {
  if (names === undefined) return { value: recap, diagnostics: [] }
  const wanted = new Set(names.map(plain))
  const isNamed = (node: Section | Announcement): boolean =>
    wanted.has(plain(inlineText(node.title))) || wanted.has(plain(node.id))
  const outermost = recap.children.filter(
    (node): node is Section | Announcement => node.type === 'section' || node.type === 'announcement',
  )
  const left = outermost.filter((node) => !isNamed(node))
  const known = new Set(outermost.flatMap((node) => [plain(inlineText(node.title)), plain(node.id)]))
  const gone = new Set<unknown>(left)
  const diagnostics = left.map((node): Diagnostic => {
    const message = `The section “${inlineText(node.title)}” is not in the deck.`
    const place = { path: recap.path, at: node.position }
    return diagnostic('deck/left-out', message, place, 'The configuration names others in deck.sections.')
  })
  const unknown = names.filter((name) => !known.has(plain(name)))
  const missed = unknown.map((name) =>
    diagnostic('deck/left-out', `No section is called “${name}”.`, { path: recap.path, at: null }),
  )
  return {
    value: { ...recap, children: recap.children.filter((node) => !gone.has(node)) },
    diagnostics: [...diagnostics, ...missed],
  }
}

const plain = (name: string): string => name.trim().toLowerCase()
