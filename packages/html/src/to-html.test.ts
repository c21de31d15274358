import { build, noAvailability } from '@recapkit/content-model'
import { expect, test } from 'vitest'
import { feed, page } from './context.test.fixture.ts'
import { inlineStyles } from './inline-styles.ts'
import { toHtml, toInlineHtml } from './to-html.ts'

const { paragraph, text } = build

test('sections become headings that follow each other without a gap, down to h6', () => {
  const nest = (depth: number): ReturnType<typeof build.section> =>
    build.section(`s${depth}`, `Depth ${depth}`, depth === 6 ? [] : [nest(depth + 1)])
  const html = toHtml([nest(1)], feed)
  expect(html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h4', '<h5', '<h6', '<h6'])
})

test('the badge stands after the words of the title', () => {
  const zone = build.announcement('zone', 'Data Zone', build.stated('preview', 'Public Preview'), [])
  expect(toHtml([zone], feed)).toContain('<h2>Data Zone <small>(Public Preview)</small></h2>')
  expect(toHtml([zone], page)).toContain(
    '<h2 id="zone">Data Zone <span class="badge preview">Public Preview</span></h2>',
  )
  const silent = build.announcement('zone', 'Data Zone', noAvailability, [])
  expect(toHtml([silent], feed)).toContain('<h2>Data Zone</h2>')
})

test('text is escaped and cannot become markup', () => {
  expect(toHtml([paragraph('<script>a & "b"</script>')], feed)).toBe(
    '<p>&lt;script&gt;a &amp; "b"&lt;/script&gt;</p>',
  )
})

test('a link whose scheme is not safe keeps its words', () => {
  expect(toInlineHtml([build.link('here', 'javascript:alert(1)')], feed)).toBe('here')
  expect(toInlineHtml([build.link('here', '#zone')], page)).toBe('<a href="#zone">here</a>')
})

test('a link without words is named by its address', () => {
  const to = 'https://a.example/'
  expect(toInlineHtml([build.link('', to)], feed)).toBe(`<a href="${to}">${to}</a>`)
  expect(toInlineHtml([build.link([build.inlinePicture('i.png', '')], to)], feed)).toContain(
    `<a href="${to}" aria-label="${to}"><img`,
  )
})

test('notes are numbered by their first call and listed at the end, each once', () => {
  const first = build.note('a', [paragraph('First.')])
  const second = build.note('b', [paragraph('Second.')])
  const content = [paragraph('One', first, ' two', second, ' one again', first, '.')]
  expect(toHtml(content, feed)).toBe(
    '<p>One<sup>1</sup> two<sup>2</sup> one again<sup>1</sup>.</p>\n<hr>\n<h2>Notes</h2>\n' +
      '<ol><li><p>First.</p></li><li><p>Second.</p></li></ol>',
  )
  const html = toHtml(content, page)
  expect(html.match(/id="_note-call-1"/g)).toHaveLength(1)
  expect(html.match(/href="#_note-1"/g)).toHaveLength(2)
  expect(html).toContain('<a href="#_note-call-2" role="doc-backlink"')
})

test('a link holds no other link', () => {
  const note = build.note('a', [paragraph('Said.')])
  const inner = build.link('inner', 'https://b.example/')
  const html = toHtml([paragraph(build.link([text('outer '), inner, note], 'https://a.example/'))], page)
  expect(html).toContain('<a href="https://a.example/">outer inner<sup id="_note-call-1">1</sup></a>')
})

test('a note called by a note is listed after it', () => {
  const inner = build.note('inner', [paragraph('Inner.')])
  const outer = build.note('outer', [paragraph('Outer', inner, '.')])
  expect(toHtml([paragraph(outer)], feed)).toContain(
    '<ol><li><p>Outer<sup>2</sup>.</p></li><li><p>Inner.</p></li></ol>',
  )
})

test('blocks that are for the deck alone are left out, with the notes that they call', () => {
  const called = paragraph('Deck', build.note('deck', [paragraph('Only there.')]))
  expect(toHtml([{ ...called, only: 'deck' }, paragraph('Both')], feed)).toBe('<p>Both</p>')
})

test('tight items stand without paragraphs, loose ones and several paragraphs with them', () => {
  expect(toHtml([build.list(['a', build.listItem('b', true)])], feed)).toBe('<ul><li>a</li><li>☑ b</li></ul>')
  expect(toHtml([build.list(['a'], { tight: false })], feed)).toBe('<ul><li><p>a</p></li></ul>')
  const two = build.listItem([paragraph('a'), paragraph('b')])
  expect(toHtml([build.list([two], { ordered: true, start: 3 })], feed)).toBe(
    '<ol start="3"><li><p>a</p><p>b</p></li></ol>',
  )
})

test('table headers say what they head, and spans are kept', () => {
  const table = build.table(
    ['Service', 'Price'],
    [[build.cell('EC2', { header: true, rows: 2 }), '1'], [build.cell('both', { columns: 2 })]],
  )
  const html = toHtml([{ ...table, align: [null, 'right'] }], page)
  expect(html).toContain('<th scope="col" class="align-right">Price</th>')
  expect(html).toContain('<th scope="rowgroup" rowspan="2">EC2</th><td class="align-right">1</td>')
  expect(html).toContain('<td colspan="2">both</td>')
  expect(toHtml([table], feed)).toContain('<table border="1"')
})

test('a picture has its alternative text and size', () => {
  expect(toHtml([build.figure('x.png', 'An "x"', 'The letter')], feed)).toBe(
    `<figure style="${inlineStyles.figure}"><img src="https://site.example/x.png" alt="An &quot;x&quot;" width="800" height="600">` +
      '<figcaption>The letter</figcaption></figure>',
  )
})

test('a missing picture is a figure whose alternative text can be read', () => {
  expect(toHtml([build.figure('gone.png', 'A lost drawing', 'Lost')], feed)).toBe(
    `<figure style="${inlineStyles.figure}"><img src="https://site.example/missing.png" alt="A lost drawing" width="480" height="270">` +
      '<figcaption><em>Picture not available: A lost drawing</em><br>Lost</figcaption></figure>',
  )
  expect(toHtml([build.figure('/img/gone.png', '')], feed)).toContain('Picture not available: gone.png')
  expect(toHtml([build.figure('https://a.example/b.png', 'B')], page)).toContain(
    '<a href="https://a.example/b.png">Picture not available: B</a>',
  )
})

test('code keeps its lines and its colours where a style sheet can show them', () => {
  const code = {
    ...build.codeBlock('if (a < b)\n  go()', 'js'),
    tokens: [
      { kind: 'keyword', value: 'if' },
      { kind: 'plain', value: ' (a < b)\n  go()' },
    ],
  } as const
  expect(toHtml([code], feed)).toBe(
    `<pre style="${inlineStyles.preformatted}"><code class="language-js">if (a &lt; b)\n  go()</code></pre>`,
  )
  expect(toHtml([code], page)).toContain('<span class="code-keyword">if</span> (a &lt; b)\n  go()')
})

test('a callout is a quotation where readers know no callouts, and hides nothing', () => {
  const details = build.callout('details', 'More', [paragraph('Here.')])
  expect(toHtml([details], feed)).toBe(
    `<blockquote style="${inlineStyles.callout}"><p><strong>More</strong></p><p>Here.</p></blockquote>`,
  )
  expect(toHtml([details], page)).toBe('<details open><summary>More</summary><p>Here.</p></details>')
  expect(toHtml([build.callout('tip', '', [paragraph('Here.')])], page)).toContain('>Tip</p>')
})

test('the other kinds keep their words', () => {
  const html = toHtml(
    [
      build.definitionList([{ terms: [[text('term')]], details: [[paragraph('detail')]] }]),
      build.quote(build.subheading(4, 'Said'), paragraph('quoted')),
      build.mathBlock('a < b'),
      build.embed('YouTube', 'https://video.example/1', 'The keynote'),
      build.divider(),
      paragraph(
        build.code('x<y'),
        build.lineBreak,
        build.inlineMath('e^x'),
        build.emphasis('key', 'keyboard'),
        { ...text('mot'), lang: 'fr' },
        build.inlinePicture('i.png', 'icon'),
      ),
    ],
    feed,
  )
  expect(html.split('\n')).toEqual([
    '<dl><dt>term</dt><dd>detail</dd></dl>',
    '<blockquote><h2>Said</h2>',
    '<p>quoted</p></blockquote>',
    `<p style="${inlineStyles.formula}"><code>a &lt; b</code></p>`,
    '<p>YouTube: <a href="https://video.example/1">The keynote</a></p>',
    '<hr>',
    '<p><code>x&lt;y</code><br><code>e^x</code><kbd>key</kbd><span lang="fr">mot</span>' +
      '<img src="https://site.example/i.png" alt="icon" width="800" height="600"></p>',
  ])
})
