import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, it } from 'vitest'
import { isElement, type Node } from './tree.ts'
import { parseWellFormed } from './well-formed.ts'

const names =
  'a b em span div p ul ol li dl dt dd h2 h3 ruby rb rt rp details summary blockquote figure kbd iframe style script table td tr pre button Card my-tab nobr'.split(
    ' ',
  )
const attributes = [
  '',
  ' id="a"',
  " title='&lt;x&copy=1'",
  ' href=/a?b=1&amp;c',
  ' ID=b id=c',
  ' open',
  '\nclass\n=\n"d e"',
]
const loose =
  'words|\n|&amp; &copy |<br>|<br/>|<hr>|<img src="a.png" alt="a > b">|<input>|<!-- a -->|<!-->|<!--a--!>-->|< |</p>|</br>|<col>|<svg></svg>|<b/>|<a\nb>|<p>|</b >|<b x=y/>|\u00a0|<br\u00a0id=x>|<b id=x\u00a0y></b>|<i id\u2028=x></i>|\0|<wbr>|&#128;|<style>a > b { }\n</style>|<script>if (a < b)</script>'.split(
    '|',
  )
const tree = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    { weight: 3, arbitrary: fc.constantFrom('words', '\n', ...loose) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes), tie('nodes'))
        .map(([name, written, inner]) => `<${name}${written}>${inner}</${name}>`),
    },
  ),
  nodes: fc.array(tie('node'), { maxLength: 3 }).map((nodes) => nodes.join('')),
})).nodes

/** What the reader asks of a node. */
const shape = (node: Node): unknown =>
  isElement(node)
    ? {
        name: node.tagName,
        line: node.sourceCodeLocation?.startLine,
        isClosed: node.sourceCodeLocation?.endTag !== undefined,
        attributes: node.attrs.map(({ name, value }) => ({ name, value })),
        nodes: node.childNodes.map(shape),
      }
    : {
        ...('value' in node ? { text: node.value } : { comment: node.data }),
        line: node.sourceCodeLocation?.startLine,
      }

it("makes the tree of the standard's parser, or none", () => {
  let made = 0
  fc.assert(
    fc.property(tree, (markup) => {
      const quick = parseWellFormed(markup)
      if (quick === null) return
      made++
      const { childNodes } = parseFragment(markup, { sourceCodeLocationInfo: true, scriptingEnabled: false })
      expect(quick.map(shape)).toEqual((childNodes as readonly Node[]).map(shape))
    }),
    { numRuns: 2000, seed: 7 },
  )
  expect(made).toBeGreaterThan(500)
})
