import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { arrivalsIn } from './arrivals.ts'
import type { Pieces } from './piece.ts'
import { readSourceTrees } from './source-tree.ts'
import { takeApart } from './take-apart.ts'

const site = mkdtempSync(join(tmpdir(), 'recap-sweep-test-'))
afterAll(() => rmSync(site, { recursive: true, force: true }))

async function piecesOf(path: string, text: string): Promise<Pieces> {
  mkdirSync(dirname(join(site, path)), { recursive: true })
  writeFileSync(join(site, path), text)
  const tree = (await readSourceTrees(site, [path])).get(path)
  if (tree === undefined) throw new Error('The post was not read.')
  return takeApart(tree)
}

const told = ({ wanted, leftOut }: Pieces): readonly string[] => [
  ...wanted.map(({ kind, text, line }) => `${line} ${kind} ${text.replaceAll('\u0001', '…')}`),
  ...leftOut.map(({ what, text, line }) => `${line} ${what} ${text}`),
]

it('takes a post with Liquid apart as the engine prints it', async () => {
  const post = `---
title: "Day &amp; night"
---
{% capture pet %}three cats{% endcapture %}
We met {{ pet }}. They [purred](https://cats.example/a). :smile:

{% image "cat.png" "A cat on a mat" %}

<!-- nobody reads this -->
<p>One <a href="/b">link</a> and <img src="d.png" alt="a dog"></p>
<script>count()</script>
`
  expect(told(await piecesOf('post.md', post))).toEqual([
    '1 sentence Day & night',
    '5 link https://cats.example/a',
    '5 sentence We met three cats.',
    '5 sentence They purred.',
    '7 alt A cat on a mat',
    '10 link /b',
    '10 alt a dog',
    '10 sentence One link and …',
    '9 comment nobody reads this',
    '11 script count()',
  ])
})

it('reads MDX as its own parser does, and Hugo’s shortcodes for their words', async () => {
  const mdx = `import Tabs from './tabs'

<Tabs>
  <Tab label="npm">
  \`\`\`sh
  npm start
  \`\`\`
  </Tab>
</Tabs>

Price {/* a remark */} of {2} and {price}.
`
  expect(told(await piecesOf('page.mdx', mdx))).toEqual([
    '4 sentence npm',
    '6 sentence npm start',
    '11 sentence Price … of 2 and ….',
    "1 import or export import Tabs from './tabs'",
    '11 comment a remark',
    '11 expression price',
  ])
  const hugo = 'Hear {{< audio src="a.mp3" >}}\n\n{{< figure src="x.png" alt="Two rooms" >}}\n'
  expect(told(await piecesOf('hugo.md', hugo))).toEqual(['1 sentence Hear', '3 alt Two rooms'])
})

it('finds what an output lacks', async () => {
  const { wanted } = await piecesOf('small.md', 'One $x^2$ here. Two. [Three](https://three.example/)\n')
  const found = { text: 'One (square) here. Three', links: ['https://three.example'], alts: [] }
  const arrived = arrivalsIn([found])
  expect(wanted.filter((piece) => !arrived(piece)).map(({ text }) => text)).toEqual(['Two.'])
})
