import { type Block, build, type Content, everything, type Recap } from '@recapkit/content-model'

const prose =
  'The pilot came on board at the second buoy, read the tide, and asked for half speed until the mole was passed. '

/** One of every kind of block, told apart by a name. */
const blocks = (name: string): readonly Block[] => [
  build.paragraph(
    `${name}: `,
    build.strong('bold'),
    ', ',
    build.link(`a link of ${name}`, 'https://example.org/x'),
    '.',
  ),
  build.list([
    `${name} item`,
    build.listItem([build.paragraph('done'), build.codeBlock('a\nb', 'ts')], true),
    build.listItem([build.list(['inner', 'inner too'], { ordered: true, start: 9 })]),
  ]),
  build.definitionList([{ terms: [build.inlines('term')], details: [[build.paragraph(prose)]] }]),
  build.quote(build.paragraph(prose), build.subheading(4, `${name} title`)),
  build.callout('tip', '', [build.paragraph(prose)]),
  build.codeBlock(`// ${name}\nconst veryLong = '${'tide'.repeat(40)}'\n\treturn veryLong`, 'ts'),
  build.figure('/no/picture.png', `picture of ${name}`, 'A caption'),
  build.table(
    ['Ship', 'Where', 'Count'],
    [
      ['Ada', build.cell('spans', { columns: 2 })],
      [build.cell('down', { rows: 2 }), prose, '1,024'],
      ['x', '3.5'],
    ],
  ),
  build.mathBlock('\\sqrt{x^2}'),
  build.embed('Film', 'https://example.org/film', `film of ${name}`),
  build.divider(),
]

/** Each way to hold blocks, around them. */
const containers: Readonly<Record<string, (content: readonly Block[], name: string) => Block>> = {
  list: (content) => build.list([build.listItem(content), 'after']),
  numbers: (content) => build.list([build.listItem(content)], { ordered: true, start: 98 }),
  definitions: (content) => build.definitionList([{ terms: [build.inlines('held')], details: [content] }]),
  quote: (content) => build.quote(...content),
  callout: (content) => build.callout('warning', 'Held', content),
  table: (content) => build.table(['Held', 'Beside'], [[{ ...build.cell(''), children: content }, 'beside']]),
  note: (content, name) => build.paragraph(prose, build.note(`note-${name}`, content), prose),
}

/** Every container within every other, each holding every block, moved down the page a little more each time. */
export function torture(): Recap {
  const children: Content[] = Object.entries(containers).flatMap(([outer, around], first) =>
    Object.entries(containers).map(([inner, within], second) => {
      const name = `${outer}-${inner}`
      const filler = Array.from({ length: (first * 7 + second) % 11 }, () => build.paragraph(prose))
      return build.section(name, `A ${inner} in a ${outer}`, [
        ...filler,
        around([within(blocks(name), name)], `${name}-outer`),
      ])
    }),
  )
  return { ...everything, id: 'torture', children: [...everything.children, ...children] }
}
