/** A shape that is repeated to 100 KB. */
export interface Shape {
  readonly name: string
  /** A piece to repeat, or the text of a given length. */
  readonly piece: string | ((characters: number) => string)
}

/** The piece over and over, or the text that it makes. */
export function grown(piece: Shape['piece'], characters: number): string {
  return typeof piece === 'string' ? piece.repeat(Math.ceil(characters / piece.length)) : piece(characters)
}

const deep =
  (opening: (depth: number) => string, depth: number): Shape['piece'] =>
  () =>
    Array.from({ length: depth }, (_, level) => opening(level)).join('')

/** Texts that cost careless readers dear: deep, wide, long, and unclosed ones. */
export const shapes: readonly Shape[] = [
  { name: 'nested lists', piece: deep((level) => `${'  '.repeat(level)}- x\n`, 400) },
  { name: 'nested quotes', piece: deep((level) => `${'> '.repeat(level)}x\n`, 400) },
  { name: 'nested quotes in lists', piece: '- > ' },
  { name: 'nested elements', piece: '<div>' },
  { name: 'nested inline elements', piece: '<b><i>' },
  { name: 'nested links', piece: '[a](' },
  { name: 'nested emphasis', piece: '*a **b _c ' },
  { name: 'nested containers', piece: ':::note\n' },
  { name: 'nested admonitions', piece: deep((level) => `${'    '.repeat(level)}!!! note\n`, 200) },
  { name: 'nested definitions', piece: 'a\n: b\n' },
  { name: 'nested expressions', piece: '{' },
  { name: 'closed expressions', piece: '{a}' },
  { name: 'a table of many rows', piece: (n) => `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(n / 10)}` },
  { name: 'a table of many columns', piece: (n) => `${'| a '.repeat(n / 8)}|\n${'|---'.repeat(n / 8)}|\n` },
  { name: 'many tables', piece: '| a |\n|---|\n| b |\n\n' },
  { name: 'a line of one word', piece: 'a' },
  { name: 'a line of words', piece: 'word ' },
  { name: 'a line of signs', piece: '*_~`[]()<>!' },
  { name: 'unclosed code', piece: '`a ' },
  { name: 'unclosed fences', piece: '```a\n' },
  { name: 'unclosed comments', piece: '<!-- a\n' },
  { name: 'unclosed tags', piece: '<a href="' },
  { name: 'unclosed raw elements', piece: '<title> ' },
  { name: 'unclosed tags of Liquid', piece: '{% a "' },
  { name: 'unclosed shortcodes', piece: '{{< a "' },
  { name: 'open shortcodes', piece: '{{< a >}}\n' },
  { name: 'open tags of Liquid', piece: '{% a %}\n' },
  { name: 'unclosed formulas', piece: '$a^' },
  { name: 'unclosed captions', piece: '[caption]![a](b.png)' },
  { name: 'unclosed front matter', piece: 'a: b\n' },
  {
    name: 'front matter of a bomb of aliases',
    piece: () =>
      `---\na0: &a0 [x, x]\n${Array.from({ length: 60 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')}---\nx`,
  },
  { name: 'front matter of nested brackets', piece: () => `---\na: ${'['.repeat(30_000)}\n---\nx` },
  { name: 'front matter of TOML', piece: () => `+++\na = ${'['.repeat(30_000)}\n+++\nx` },
  { name: 'front matter of JSON', piece: () => `{\n"a": ${'['.repeat(90_000)}\n}\nx` },
  { name: 'headings', piece: '# a\n' },
  { name: 'headings with lines below', piece: 'a\n===\n' },
  { name: 'lines of an item', piece: (n) => `- x\n${'  ( b\n'.repeat(n / 6)}` },
  { name: 'reference definitions', piece: '[a]: /b\n' },
  { name: 'references', piece: '[a][b]' },
  {
    name: 'footnotes that call each other',
    piece: (n) => Array.from({ length: n / 20 }, (_, at) => `[^${at}]: [^${at + 1}]\n`).join(''),
  },
  { name: 'calls of one footnote', piece: (n) => `[^1]: a\n\n${'[^1] '.repeat(n / 5)}` },
  {
    name: 'abbreviations',
    piece: (n) => Array.from({ length: n / 20 }, (_, at) => `*[A${at}]: b A${at + 1}\n`).join(''),
  },
  { name: 'character references', piece: '&amp;&#x41;&' },
  { name: 'addresses', piece: 'https://a.example/b ' },
  { name: 'mail addresses', piece: 'a@b.example ' },
  { name: 'broken encoding', piece: 'â€™Ã©' },
  { name: 'control characters', piece: '\u0001a' },
  { name: 'letters in parts', piece: 'e\u0301' },
  { name: 'invisible characters', piece: 'a\u200b\u202e' },
  { name: 'attributes', piece: '{: .a #b}' },
  { name: 'attributes that are not closed', piece: '{: .a ' },
  { name: 'spans with attributes', piece: '[a]{.b' },
  { name: 'comments', piece: '<!-- a -->' },
  { name: 'line ends', piece: '\n' },
  { name: 'spaces', piece: ' ' },
  { name: 'backslashes', piece: '\\' },
  { name: 'admonitions', piece: '!!! note\n    a\n' },
  { name: 'callouts', piece: '> [!note] a\n' },
  { name: 'components', piece: '<A b={{c: 1}}>\n' },
  { name: 'attributes of components', piece: '<A b={' },
  { name: 'classes of callouts', piece: (n) => `# a\n${'{: .note}\n'.repeat(n / 10)}` },
  { name: 'classes in a line', piece: (n) => `{:${'.a '.repeat(n / 3)}` },
  { name: 'spaces below a class', piece: (n) => `{: .a}\n${' '.repeat(n)}` },
  { name: 'listeners', piece: (n) => `<a @b="c" ${'@b '.repeat(n / 3)}` },
  { name: 'comments of a vault', piece: (n) => `![[a.png]]\n${'%% a '.repeat(n / 5)}` },
  { name: 'links of a vault', piece: (n) => `![[a.png]]\n${'[[a b'.repeat(n / 5)}` },
  { name: 'directives of MyST', piece: '```{note}\n' },
  { name: 'blocks of DocC', piece: (n) => `@Metadata {\n}\n${'@Row {\n'.repeat(n / 7)}` },
  { name: 'brackets below a caption', piece: (n) => `[caption]a[/caption]\n${'[[a b'.repeat(n / 5)}` },
  { name: 'modules', piece: 'import a from "b"\n' },
]
