import { build, defaultAccent, type Entry, type ExportContext } from '@recapkit/content-model'

/** Where the feeds of the benchmark lie. */
export const context: ExportContext = {
  site: {
    title: 'Benchmark',
    url: 'https://bench.example/',
    lang: 'en',
    description: 'Recaps',
    author: 'Ada',
  },
  brand: { accent: defaultAccent, logo: null },
  fonts: { faces: [] },
  addresses: (id, format) => (format === 'page' ? `${id}/index.html` : null),
}

/** So many recaps of about 3 kB of HTML each, a day apart, with a PDF; with `topics` also tags and three announcements. */
export function recaps(count: number, topics: boolean): readonly Entry[] {
  return Array.from({ length: count }, (_, index) => {
    const iso = new Date(Date.UTC(1995, 0, 1 + index)).toISOString()
    const id = `recap-${index}`
    const recap = build.recap(`Recap ${index}: harbours & <ships>`, content(index, topics), {
      id,
      path: `${id}.md`,
      summary: `What was told on day ${index}, in one sentence.`,
      published: { iso, precision: 'second', from: 'key' },
      authors: topics ? [{ name: `Author ${index % 40}`, url: null }] : [],
      tags: topics ? [`tag ${index % 100}`, `year ${Math.floor(index / 365)}`] : [],
    })
    const pdf = {
      format: 'pdf',
      path: `${id}/${id}.pdf`,
      mediaType: 'application/pdf',
      byteLength: 100_000 + index,
    }
    return { recap, assets: new Map(), made: [pdf] }
  })
}

function content(index: number, topics: boolean): Parameters<typeof build.recap>[1] {
  const { announcement, codeBlock, link, list, paragraph, section, stated, table } = build
  const words =
    'The harbour took in more ships than in the year before, and sent them out again sooner. '.repeat(4)
  const product = (number: number): ReturnType<typeof announcement> =>
    announcement(`product-${number}`, `Product ${number} of day ${index}`, stated('preview', 'Preview'), [
      paragraph(words, link('Read more', `https://ships.example/${index}/${number}`), '.'),
    ])
  return [
    paragraph(words, link('a link', `https://ships.example/${index}?a=1&b=2`), '.'),
    section('facts', 'Facts', [
      list(['One ship & one pilot', 'Two ships', 'Three ships']),
      table(
        ['Ship', 'Berth'],
        [
          ['Ada', '1'],
          ['Grace', '2'],
          ['Edsger', '3'],
        ],
      ),
      codeBlock('if (tide < 3) wait()'),
      paragraph(words),
    ]),
    section(
      'news',
      'News',
      topics ? [product(1), product(2), product(3)] : [paragraph(words), paragraph(words)],
    ),
  ]
}
