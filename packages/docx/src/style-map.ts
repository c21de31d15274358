import type { Package } from './package.ts'

const part = 'mammoth/style-map'
const relationType = 'http://schemas.zwobble.org/mammoth/style-map'

/** Word has nine levels of lists; mammoth by itself knows five. */
const lists = Array.from({ length: 9 }, (_, above) => {
  const around = 'ul|ol > li > '.repeat(above)
  return [
    `p:unordered-list(${above + 1}) => ${around}ul > li:fresh`,
    `p:ordered-list(${above + 1}) => ${around}ol > li:fresh`,
  ]
}).flat()

/** The mark of a stage is a list's, and its line is none. */
const stage = "p[style-name^='Stage '] => p:fresh"

const headings = Array.from(
  { length: 6 },
  (_, above) => `p[style-name^='heading ${above + 1}'] => h${above + 1}:fresh`,
)

/** The first rule that matches holds; a name that begins so takes in the styles of what is moved in. */
const paragraphs = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name^='Quote'] => blockquote > p:fresh",
  "p[style-name^='Source Code'] => pre:separator('\\n')",
  "p[style-name^='Definition Term'] => dl > dt:fresh",
  "p[style-name^='Definition'] => dl > dd:fresh",
  ...['Note', 'Tip', 'Important', 'Warning', 'Caution', 'Details'].flatMap((kind) => [
    `p[style-name^='Callout ${kind} Title'] => aside.${kind.toLowerCase()}:fresh > p.callout-title:fresh`,
    `p[style-name^='Callout ${kind}'] => aside.${kind.toLowerCase()} > p:fresh`,
  ]),
  "p[style-name^='caption'] => p.caption:fresh",
  "p[style-name^='Table Caption'] => p.caption:fresh",
  "p[style-name^='toc '] => p.contents:fresh",
  'p => p:fresh',
]

const elements = [
  ['Verbatim Char', 'code'],
  ['HTML Keyboard', 'kbd'],
  ['Strong', 'strong'],
  ['Emphasis', 'em'],
  ['Deletion', 's'],
  ['Superscript', 'sup'],
  ['Subscript', 'sub'],
  ['Mark', 'mark'],
] as const

/** The style of marks that meet is named after all of them. */
function characterRule(style: string): string {
  const path = elements.filter(([name]) => style.includes(name)).map(([, element]) => element)
  return `r[style-name='${style}'] => ${path.join(' > ')}`.trimEnd()
}

/**
 * Says in the file what its styles are in HTML, as mammoth reads it (its embedded style map): whoever puts the document
 * into a blog gets quotes, code, callouts and lists as such. `styles` are the names of its character styles.
 */
export function addStyleMap(parts: Package, styles: readonly string[]): void {
  const rules = [stage, ...lists, ...headings, ...paragraphs, ...styles.map(characterRule), 'r =>']
  parts.write(part, rules.join('\n'))
  parts.edit('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdStyleMap" Type="${relationType}" Target="/${part}"/>$&`,
    ),
  )
  parts.edit('[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/${part}" ContentType="text/prs.mammoth.style-map"/>$&`),
  )
}
