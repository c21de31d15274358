import { loadAssets } from '@recapkit/assets'
import {
  announcements,
  type ExportContext,
  inlineText,
  type Recap,
  walkContent,
} from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { read, unknownSite } from '@recapkit/markdown'
import { formats } from 'recapkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { letters } from './expectation.ts'
import { readBack } from './read-back.ts'

const body = `
Signs: 🟢 = GA, 🟡 = Preview, 🔵 = Coming soon.

## In a list

- **Crane Alpha** is now generally available. It lifts nine tons of salt.
- [Tug Beta](https://x.example/tug) (public preview): it pulls barges at night.
- **Rope Gamma** is generally available for ports in the north, and floats.
- Buoy Delta now in public preview

After the list a paragraph of its own.

## In numbers

1. **Anchor Epsilon** (Preview): holds in mud.
2. **Anchor Zeta** (GA): holds in sand.

## By signs

- 🟢 [Lantern Eta](https://x.example/lantern) burns whale-free oil
- 🟡 Foghorn Theta plays in minor

## In a table

| Service | Status | Pier | Keeper |
|---|---|---|---|
| Gate Iota | GA | North pier | Anna of the locks |
| Gate Kappa | Preview, Q2 2031 | South pier | [Bo](https://x.example/bo) |

## By bold names

**Sluice Lambda** is now generally available. It opens at dawn.

**Sluice Mu** is in public preview for small boats, and opens at dusk.

**Winch Nu (Preview)**

It winds ropes.

## Quay Xi

Today we announced the general availability of Quay Xi. It is made of oak.

## In a disclosure

<details><summary>Day two at the docks</summary>

- **Dock Omicron** (Preview): dry on Sundays.
- **Dock Pi** (GA): wet on Mondays.

</details>

## Told

- An item that announces nothing at all.
- Ferry Rho crosses twice. {availability="preview"}
- Another that is just an item.
`

const site = { ...unknownSite, url: 'https://x.example/' }

function readPost(front: string): Recap {
  const text = `---\ntitle: Harbour Days\nsummary: All of it.\ndate: 2031-05-01\n${front}---\n${body}`
  const { value } = read({ path: 'harbour-days.md', text }, site)
  if (value === null) throw new Error('the post was not read')
  return value
}

/** What stands between full stops, brackets and the like: the pieces that no output may break. */
const piecesOf = (recap: Recap): readonly string[] =>
  [...walkContent(recap.children)]
    .flatMap((node) =>
      node.type === 'paragraph'
        ? [inlineText(node.children)]
        : 'title' in node && typeof node.title === 'object' && node.title !== null
          ? [inlineText(node.title)]
          : [],
    )
    .flatMap((text) => text.split(/[.:,()]|\b(?:is )?(?=now |in public|generally)/))
    .map(letters)
    .filter((piece) => piece.length > 1)

const found = readPost('')
const plain = readPost('announcements: false\n')
const pieces = piecesOf(plain)

let context: ExportContext

beforeAll(async () => {
  context = {
    site: { title: 'Harbour', url: 'https://x.example/', lang: 'en', description: '', author: null },
    brand: { accent: '#0B5CAD', logo: null },
    fonts: await loadFonts(),
    addresses: (id, format) => `${id}/${id}.${format}`,
  }
})

it('finds an announcement in every form', () => {
  expect(announcements(found)).toHaveLength(17)
  expect(announcements(plain)).toHaveLength(1)
})

describe.each(Object.keys(formats))('%s', (name) => {
  it('holds the text that announcements were found in, in its order', async () => {
    const exporter = await formats[name]?.load({ paper: 'a4' })
    if (exporter === undefined) throw new Error(`no format ${name}`)
    const assets = (await loadAssets(found, { read: async () => null }, context.fonts)).value
    const { value: files } =
      exporter.scope === 'recap'
        ? await exporter.export(found, assets, context)
        : await exporter.export([{ recap: found, assets, made: [] }], context)
    const texts = (await Promise.all(files.map(readBack))).map((one) => letters(one?.text ?? ''))
    const text = texts.find((one) => one.includes('afterthelist')) ?? ''
    expect(pieces.filter((piece) => !text.includes(piece))).toEqual([])
    if (name === 'marp' || name === 'slidev' || name === 'reveal') return
    expect(outOfOrder(text)).toEqual([])
  })
})

/** The pieces that stand before those that precede them in the source, read from the first paragraph on. */
function outOfOrder(text: string): readonly string[] {
  let at = 0
  return pieces.filter((piece) => {
    // The heads of a table that is taken apart go with its rows.
    if (piece === 'pier' || piece === 'keeper') return false
    const next = text.indexOf(piece, at)
    if (next < 0) return true
    at = next + piece.length
    return false
  })
}
