/** Markdown of one of GitHub's extensions and the HTML that their specification asks for. */
export interface GfmExample {
  readonly markdown: string
  readonly html: string
}

const table = (head: string, ...rows: readonly string[]): string =>
  `<table><thead><tr>${head}</tr></thead>${rows.length === 0 ? '' : `<tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody>`}</table>`

/**
 * Examples of our own for every rule of the extensions that GitHub Flavored Markdown 0.29 adds to CommonMark, by the
 * section that states it; the specification's text is under another licence, and in no package.
 */
export const gfmExamples: Readonly<Record<string, readonly GfmExample[]>> = {
  'Tables (4.10)': [
    // A header, a delimiter row and rows.
    {
      markdown: '| quay | ship |\n| --- | --- |\n| one | two |',
      html: table('<th>quay</th><th>ship</th>', '<td>one</td><td>two</td>'),
    },
    // Cells need not line up, nor have outer pipes.
    {
      markdown: '| a | long head |\n| :-: | ---: |\nc | d',
      html: table(
        '<th align=center>a</th><th align=right>long head</th>',
        '<td align=center>c</td><td align=right>d</td>',
      ),
    },
    {
      markdown: 'a | b\n--- | :--\nc | d',
      html: table('<th>a</th><th align=left>b</th>', '<td>c</td><td align=left>d</td>'),
    },
    // A pipe in a cell is escaped, also in code.
    {
      markdown: '| a\\|b |\n| --- |\n| `x \\| y` and **m \\| n** |',
      html: table('<th>a|b</th>', '<td><code>x | y</code> and <strong>m | n</strong></td>'),
    },
    // A table ends at an empty line or at another block.
    {
      markdown: '| a |\n| --- |\n| b |\n> quoted',
      html: `${table('<th>a</th>', '<td>b</td>')}<blockquote><p>quoted</p></blockquote>`,
    },
    {
      markdown: '| a | b |\n| --- | --- |\n| c | d |\nrow\n\nafter',
      html: `${table('<th>a</th><th>b</th>', '<td>c</td><td>d</td>', '<td>row</td><td></td>')}<p>after</p>`,
    },
    // The head must have as many cells as the delimiter row.
    { markdown: '| a | b |\n| --- |\n| c |', html: '<p>| a | b | | --- | | c |</p>' },
    // Rows may be shorter, which fills them, or longer, which cuts them.
    {
      markdown: '| a | b |\n| --- | --- |\n| c |\n| d | e | f |',
      html: table('<th>a</th><th>b</th>', '<td>c</td><td></td>', '<td>d</td><td>e</td>'),
    },
    // A table may have no rows.
    { markdown: '| a | b |\n| --- | --- |', html: table('<th>a</th><th>b</th>') },
    // It may interrupt a paragraph only with its header row.
    { markdown: 'words\n| a |\n| --- |\n| b |', html: `<p>words</p>${table('<th>a</th>', '<td>b</td>')}` },
    // Inlines are read, blocks are not.
    {
      markdown: '| *a* | [b](https://x.example/) |\n| --- | --- |\n| - c | # d |',
      html: table(
        '<th><em>a</em></th><th><a href="https://x.example/">b</a></th>',
        '<td>- c</td><td># d</td>',
      ),
    },
  ],
  'Task list items (5.3)': [
    { markdown: '- [ ] open\n- [x] done', html: '<ul><li>☐ open</li><li>☑ done</li></ul>' },
    {
      markdown: '- [X] done\n  - [ ] below\n  - none',
      html: '<ul><li>☑ done<ul><li>☐ below</li><li>none</li></ul></li></ul>',
    },
    { markdown: '1. [x] first\n2. second', html: '<ol><li>☑ first</li><li>second</li></ol>' },
    // The marker needs a space after it, and stands first.
    { markdown: '- [x]tight\n- late [ ] one', html: '<ul><li>[x]tight</li><li>late [ ] one</li></ul>' },
  ],
  'Strikethrough (6.5)': [
    {
      markdown: '~~Gone~~ and ~also gone~ words',
      html: '<p><del>Gone</del> and <del>also gone</del> words</p>',
    },
    { markdown: 'It ~~does not\n\nreach~~ so far', html: '<p>It ~~does not</p><p>reach~~ so far</p>' },
    { markdown: 'three ~~~signs~~~ are none', html: '<p>three ~~~signs~~~ are none</p>' },
    { markdown: '~~**both** ways~~', html: '<p><del><strong>both</strong> ways</del></p>' },
    // One sign each is enough, wherever it stands.
    { markdown: 'Drink H~2~O', html: '<p>Drink H<del>2</del>O</p>' },
  ],
  'Autolinks (6.9)': [
    {
      markdown: 'www.harbour.example',
      html: '<p><a href="http://www.harbour.example">www.harbour.example</a></p>',
    },
    {
      markdown: 'See www.harbour.example/quay for more.',
      html: '<p>See <a href="http://www.harbour.example/quay">www.harbour.example/quay</a> for more.</p>',
    },
    // Punctuation at the end is none of the address.
    {
      markdown: 'See www.harbour.example.\n\nSee www.harbour.example/a.b.',
      html: '<p>See <a href="http://www.harbour.example">www.harbour.example</a>.</p><p>See <a href="http://www.harbour.example/a.b">www.harbour.example/a.b</a>.</p>',
    },
    // Parentheses belong to it when they pair.
    {
      markdown:
        'www.harbour.example/q?a=(quay)\n\n(www.harbour.example/q?a=(quay))\n\n(www.harbour.example/q?a=(quay)+ok',
      html: '<p><a href="http://www.harbour.example/q?a=(quay)">www.harbour.example/q?a=(quay)</a></p><p>(<a href="http://www.harbour.example/q?a=(quay)">www.harbour.example/q?a=(quay)</a>)</p><p>(<a href="http://www.harbour.example/q?a=(quay)+ok">www.harbour.example/q?a=(quay)+ok</a></p>',
    },
    // What looks like a character reference at the end is none of it.
    {
      markdown: 'www.harbour.example/q?a=quay&hl=en\n\nwww.harbour.example/q?a=quay&lt;',
      html: '<p><a href="http://www.harbour.example/q?a=quay&amp;hl=en">www.harbour.example/q?a=quay&amp;hl=en</a></p><p><a href="http://www.harbour.example/q?a=quay">www.harbour.example/q?a=quay</a>&lt;</p>',
    },
    // A smaller-than sign ends it.
    {
      markdown: 'www.harbour.example/he<lp',
      html: '<p><a href="http://www.harbour.example/he">www.harbour.example/he</a>&lt;lp</p>',
    },
    {
      markdown: 'http://harbour.example\n\n(Visit https://harbour.example/?q=x.)',
      html: '<p><a href="http://harbour.example">http://harbour.example</a></p><p>(Visit <a href="https://harbour.example/?q=x">https://harbour.example/?q=x</a>.)</p>',
    },
    {
      markdown: 'ada@harbour.example',
      html: '<p><a href="mailto:ada@harbour.example">ada@harbour.example</a></p>',
    },
    {
      markdown: 'ada@quay+xyz.example is none, ada+xyz@quay.example is.',
      html: '<p>ada@quay+xyz.example is none, <a href="mailto:ada+xyz@quay.example">ada+xyz@quay.example</a> is.</p>',
    },
    {
      markdown: 'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_',
      html: '<p><a href="mailto:a.b-c_d@a.b">a.b-c_d@a.b</a></p><p><a href="mailto:a.b-c_d@a.b">a.b-c_d@a.b</a>.</p><p>a.b-c_d@a.b-</p><p>a.b-c_d@a.b_</p>',
    },
    {
      markdown: 'mailto:ada@harbour.example',
      html: '<p><a href="mailto:ada@harbour.example">mailto:ada@harbour.example</a></p>',
    },
    {
      markdown: 'xmpp:ada@harbour.example/desk',
      html: '<p><a href="xmpp:ada@harbour.example/desk">xmpp:ada@harbour.example/desk</a></p>',
    },
    {
      markdown: 'ftp://harbour.example/file',
      html: '<p><a href="ftp://harbour.example/file">ftp://harbour.example/file</a></p>',
    },
  ],
  'Disallowed raw HTML (6.11)': [
    {
      markdown: 'Of <title> and <style> and <em>more</em>.',
      html: '<p>Of &lt;title&gt; and &lt;style&gt; and <em>more</em>.</p>',
    },
    {
      markdown: 'Of <script> and <xmp> <b>too</b>.',
      html: '<p>Of &lt;script&gt; and &lt;xmp&gt; <strong>too</strong>.</p>',
    },
  ],
}
