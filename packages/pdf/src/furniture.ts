import { directionOf, type Recap, type Words } from '@recapkit/content-model'
import { lineItems } from './flow/text.ts'
import type { Item } from './item.ts'
import { breakLines } from './lines.ts'
import type { Furnish } from './pages.ts'
import { plainRun } from './run.ts'
import { asArtefacts } from './strips.ts'
import { tag } from './tag.ts'
import type { Theme } from './theme.ts'
import type { Typesetter } from './typesetter.ts'

/** The running head (not on the first page, which has the title) and "page n of N" at the foot. */
export function furnisher(recap: Recap, words: Words, theme: Theme, typesetter: Typesetter): Furnish {
  const left = theme.margin.side
  return (page, pages, section, sheet) => {
    const right = sheet.width - theme.margin.side
    const foot = sheet.height - theme.footer
    const number = words.pageOf(String(page), String(pages))
    const footer = line(number, recap.lang, theme, typesetter, { edge: right, y: foot, end: true, room: 200 })
    if (page === 1) return [{ place: 'footer', items: footer }]
    const title = { edge: left, y: theme.header, end: false, room: (right - left) * 0.55 }
    const name = { edge: right, y: theme.header, end: true, room: (right - left) * 0.4 }
    const header = [
      ...line(recap.title, recap.lang, theme, typesetter, title),
      ...line(section, recap.lang, theme, typesetter, name),
    ]
    return [
      { place: 'header', items: header },
      { place: 'footer', items: footer },
    ]
  }
}

interface Spot {
  readonly edge: number
  readonly y: number
  readonly end: boolean
  readonly room: number
}

/** One line of furniture, cut at a word with an ellipsis where it has no room. */
function line(text: string, lang: string, theme: Theme, typesetter: Typesetter, spot: Spot): readonly Item[] {
  const style = theme.furniture
  const set = (content: string) =>
    breakLines([plainRun(content, style, tag('P', null))], typesetter, {
      width: () => spot.room,
      style,
      direction: directionOf(lang),
    })
  let lines = set(text)
  for (let words = text.split(' '); lines.length > 1 && words.length > 1; lines = set(`${words.join(' ')} …`))
    words = words.slice(0, -1)
  const [first] = lines
  if (first === undefined) return []
  const x = spot.end ? spot.edge - first.width : spot.edge
  return asArtefacts(lineItems({ ...first, baseline: spot.y }, x))
}
