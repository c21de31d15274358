/** A piece of a column: a paragraph or a row of a table; lengths in points. */
export interface Piece {
  readonly before: number
  readonly after: number
  /** Of each line; a piece that does not part has one. */
  readonly lineHeight: number
  readonly lines: number
  /** Stays with what follows. */
  readonly keepNext: boolean
  /** What its footnotes take at the foot of the page. */
  readonly notes: number
  /** What is said again where a page begins with it: the head of its table. */
  readonly head: number
  readonly bookmarks: readonly string[]
}

/** Above the first footnote of a page. */
const separator = 10

/**
 * The page of each bookmark, from 1: pieces follow one another, the larger of two spaces stands between them, paragraphs
 * part with two lines at least on either side, and what is kept together goes to the next page as a whole.
 */
export function paginate(pieces: readonly Piece[], height: number): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  const together = heightsTogether(pieces, height)
  let [page, y, notes, space] = [1, 0, 0, 0]
  const turn = (): void => {
    page++
    ;[y, notes, space] = [0, 0, 0]
  }
  const room = (piece: Piece): number =>
    height - y - notes - (piece.notes > 0 ? piece.notes + (notes === 0 ? separator : 0) : 0)
  const gap = (piece: Piece): number => (y === 0 ? 0 : Math.max(space, piece.before))
  pieces.forEach((piece, index) => {
    if (y > 0 && (together[index] ?? 0) + gap(piece) > room(piece)) turn()
    for (const name of piece.bookmarks) pages.set(name, page)
    y += gap(piece) + (y === 0 ? piece.head : 0)
    if (piece.notes > 0) notes += piece.notes + (notes === 0 ? separator : 0)
    let left = piece.lines
    while (left * piece.lineHeight > height - y - notes && left > 1) {
      const fitting = Math.min(left - 1, Math.max(0, Math.floor((height - y - notes) / piece.lineHeight)))
      if (fitting === 0 && y === 0) break
      left -= fitting
      turn()
      y = piece.head
    }
    y += left * piece.lineHeight
    space = piece.after
  })
  return pages
}

/**
 * The height that must stand on one page from each piece on: of a chain of pieces that are kept, all of it and the first
 * lines of what ends it; of a chain that is longer than a page, each with the first lines of the next.
 */
function heightsTogether(pieces: readonly Piece[], height: number): readonly number[] {
  const needs: number[] = []
  for (let start = 0; start < pieces.length; start = needs.length) {
    let end = start
    while (pieces[end]?.keepNext) end++
    const chain = pieces.slice(start, end + 1)
    const own = chain.map((piece, index) => {
      const next = chain[index + 1]
      const whole = piece.lines * piece.lineHeight
      return next === undefined ? firstLines(piece) : whole + Math.max(piece.after, next.before)
    })
    const sum = own.reduce((total, one) => total + one, 0)
    needs.push(
      ...own.map((one, index) => {
        const next = chain[index + 1]
        if (sum <= height) return index === 0 ? sum : 0
        return next === undefined ? one : one + firstLines(next)
      }),
    )
  }
  return needs
}

const firstLines = ({ lines, lineHeight }: Piece): number => (lines <= 3 ? lines : 2) * lineHeight
