import {
  type Assets,
  build,
  type ExportContext,
  everything,
  madeRaster,
  type Recap,
} from '@recapkit/content-model'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx } from './export.ts'
import { encodePng } from './png.ts'

const context: ExportContext = {
  site: { title: 'A site', url: 'https://example.org/', lang: 'en', description: '', author: null },
  brand: { accent: '#0B5CAD', logo: null },
  fonts: { faces: [] },
  addresses: () => null,
}

async function parts(recap: Recap, assets: Assets = new Map()): Promise<(name: string) => string> {
  const made = await docx().export(recap, assets, context)
  const files = unzipSync(made.value[0]?.bytes ?? new Uint8Array())
  return (name) => strFromU8(files[name] ?? new Uint8Array())
}

const main = async (recap: Recap, assets?: Assets): Promise<string> =>
  (await parts(recap, assets))('word/document.xml')

/** The text of the paragraphs whose style has this id. */
const styled = (xml: string, style: string): readonly string[] =>
  xml
    .split('</w:p>')
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) => [...paragraph.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map((found) => found[1]).join(''))

describe('bytes', () => {
  it('are the same again, however many documents were made before', async () => {
    const first = await docx().export(everything, new Map(), context)
    await docx().export(build.recap('Another', [build.section('a', 'A', [])]), new Map(), context)
    const second = await docx().export(everything, new Map(), context)
    expect(second.value[0]?.bytes).toEqual(first.value[0]?.bytes)
  })

  it('hold no date but those of the content', async () => {
    const read = await parts({
      ...everything,
      published: { iso: '2023-01-27T04:48:58+02:00', precision: 'second', from: 'key' },
      updated: { iso: '2023-02-01', precision: 'day', from: 'key' },
    })
    const core = read('docProps/core.xml')
    expect(core).toContain('>2023-01-27T02:48:58Z</dcterms:created>')
    expect(core).toContain('>2023-02-01T00:00:00Z</dcterms:modified>')
  })
})

it("has the brand's faces in the theme and in the styles of code", async () => {
  const brand = {
    ...context.brand,
    fonts: { text: 'Quay Sans', headings: 'Quay Display', code: 'Quay Mono' },
  }
  const made = await docx().export(
    build.recap('T', [build.paragraph(build.strong([build.code('x')]), build.code('y'))]),
    new Map(),
    { ...context, brand },
  )
  const files = unzipSync(made.value[0]?.bytes ?? new Uint8Array())
  const theme = strFromU8(files['word/theme/theme1.xml'] ?? new Uint8Array())
  expect(theme).toMatch(
    /<a:majorFont><a:latin typeface="Quay Display"\/>.*<a:minorFont><a:latin typeface="Quay Sans"\/>/,
  )
  const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array())
  expect(styles).toMatch(/w:styleId="VerbatimChar">.*?w:ascii="Quay Mono"/)
  expect(styles).not.toContain('Consolas')
})

describe('formatting', () => {
  it('is by named styles alone', async () => {
    const xml = await main(everything)
    const direct = [...xml.matchAll(/<w:([pr])Pr>(.*?)<\/w:\1Pr>/g)]
      .flatMap(([, , inner]) => [...(inner ?? '').matchAll(/<w:(\w+)/g)].map((found) => found[1]))
      .filter(
        (name) => !['pStyle', 'rStyle', 'numPr', 'ilvl', 'numId', 'bidi', 'rtl', 'lang'].includes(name ?? ''),
      )
    expect(direct).toEqual([])
  })

  it('uses no style that is not defined', async () => {
    const read = await parts(everything)
    const defined = new Set(
      [...read('word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map((found) => found[1]),
    )
    for (const part of ['word/document.xml', 'word/footnotes.xml', 'word/header1.xml', 'word/footer1.xml'])
      for (const [, style] of read(part).matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g))
        expect(defined).toContain(style)
  })

  it('gives marks that meet a style that builds on theirs', async () => {
    const read = await parts(build.recap('T', [build.paragraph(build.strong([build.emphasis('both')]))]))
    expect(read('word/document.xml')).toContain('<w:rStyle w:val="StrongEmphasis"/>')
    expect(read('word/styles.xml')).toMatch(/w:styleId="StrongEmphasis">.*?<w:basedOn w:val="Strong"\/>/)
  })
})

describe('lists', () => {
  it('begin anew one by one, at the number they state', async () => {
    const read = await parts(
      build.recap('T', [
        build.list(['a'], { ordered: true }),
        build.list(['b'], { ordered: true }),
        build.list(['c'], { ordered: true, start: 7 }),
      ]),
    )
    const used = [...read('word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)].map((found) => found[1])
    expect(new Set(used).size).toBe(3)
    const last = new RegExp(`<w:num w:numId="${used[2]}".*?<w:startOverride w:val="7"/>`)
    expect(read('word/numbering.xml')).toMatch(last)
  })

  it('show the box of a task', async () => {
    const tasks = build.list([build.listItem('done', true), build.listItem('open', false)])
    const xml = await main(build.recap('T', [tasks]))
    expect(xml).toContain('<w14:checked w14:val="1"/>')
    expect(xml).toContain('>☐</w:t>')
  })
})

describe('notes', () => {
  it('are footnotes once, and references to them after that', async () => {
    const note = build.note('n', [build.paragraph('Said below.')])
    const read = await parts(build.recap('T', [build.paragraph('One', note, ' two', note)]))
    expect(read('word/footnotes.xml').match(/Said below\./g)).toHaveLength(1)
    expect(read('word/document.xml').match(/<w:footnoteReference /g)).toHaveLength(1)
    expect(read('word/document.xml')).toContain('NOTEREF _RefNote1')
  })

  it('stand in brackets inside other notes', async () => {
    const inner = build.note('inner', [build.paragraph('deeper')])
    const outer = build.note('outer', [build.paragraph('above', inner)])
    const read = await parts(build.recap('T', [build.paragraph('x', outer)]))
    expect(styled(read('word/footnotes.xml'), 'FootnoteText')).toEqual([' above (deeper)'])
  })
})

describe('pictures', () => {
  const png = {
    mediaType: 'image/png',
    bytes: encodePng(300, 150, new Uint8Array(300 * 150 * 3)),
    width: 300,
    height: 150,
  } as const
  const assets: Assets = new Map([
    [
      'a.png',
      {
        src: 'a.png',
        path: 'recap/assets/a.png',
        original: png,
        raster: madeRaster(png),
        outlines: null,
        width: 300,
        height: 150,
      },
    ],
  ])

  it('keep 150 pixels to the inch', async () => {
    const xml = await main(build.recap('T', [build.figure('a.png', 'A slope')]), assets)
    expect(xml).toContain(`<wp:extent cx="${2 * 914400}" cy="${914400}"/>`)
    expect(xml).toContain('descr="A slope"')
  })

  it('say so when they are missing, with their alternative text', async () => {
    const xml = await main(build.recap('T', [build.figure('gone.png', 'A bridge')]))
    expect(xml).toContain('descr="A bridge"')
    expect(styled(xml, 'MissingPicture')).toEqual([' Picture not available: A bridge'])
  })

  it('on the web are linked, but not inside another link', async () => {
    const picture = build.inlinePicture('https://example.org/a.png', 'A badge')
    const xml = await main(
      build.recap('T', [build.paragraph(build.link([picture], 'https://example.com/'), picture)]),
    )
    const [paragraph] = xml.split('</w:p>').filter((part) => part.includes('"FirstParagraph"'))
    expect(paragraph?.match(/<w:hyperlink /g)).toHaveLength(2)
  })

  it('are marked where they are decoration', async () => {
    expect(await main(build.recap('T', [build.figure('a.png', '')]), assets)).toContain('decorative')
  })
})

describe('headings', () => {
  const product = build.announcement('p', 'Night ferry', build.stated('preview', 'Preview'), [
    build.paragraph('It sails.'),
  ])
  const recap = build.recap('T', [build.section('s', 'Harbour', [product])])

  it('bear the badge after the title', async () => {
    expect(styled(await main(recap), 'Heading2')).toEqual(['Night ferry  ◐\u00A0Preview'])
  })

  it('are lines of a list where nothing stands below them', async () => {
    const brief = build.announcement('p', 'Night ferry', build.stated('preview', 'Preview'), [])
    const read = await parts(build.recap('T', [build.section('s', 'Harbour', [brief])]))
    expect(styled(read('word/document.xml'), 'Heading2Brief')).toHaveLength(1)
    expect(read('word/styles.xml')).toMatch(/w:styleId="Heading2Brief">.*?<w:basedOn w:val="Heading2"\/>/)
  })

  it('are in the contents with their page, and nothing asks to be updated', async () => {
    const read = await parts(recap)
    expect(styled(read('word/document.xml'), 'TOC1')[0]).toMatch(/^Harbour\d$/)
    expect(read('word/document.xml')).not.toContain('w:dirty')
    expect(read('word/settings.xml')).not.toContain('updateFields')
  })

  it('can be linked to by names that Word takes', async () => {
    const long = 'a'.repeat(60)
    const xml = await main(
      build.recap('T', [
        build.section(`${long}-1`, 'A', [build.paragraph(build.link('there', `#${long}-2`))]),
        build.section(`${long}-2`, 'B', []),
        build.section('日本', 'C', []),
      ]),
    )
    const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map((found) => found[1] ?? '')
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,39}$/)
    expect(names).toContain(/w:anchor="([^"]+)"[^>]*>(?:(?!<\/w:hyperlink>).)*there/.exec(xml)?.[1])
  })
})

describe('links', () => {
  const titled = (to: string) => ({ ...build.link('the quay', to), title: 'Where ships are moored' })

  it('show their title as a tip', async () => {
    const xml = await main(build.recap('T', [build.paragraph(titled('https://example.org/quay'))]))
    expect(xml).toContain('<w:hyperlink r:id="rIdLink1" w:tooltip="Where ships are moored" w:history="1">')
  })

  it('are listed with their addresses and the page of the first of them, each once', async () => {
    const note = build.note('n', [build.paragraph(build.link('a crane', 'https://example.org/crane'))])
    const again = build.link('it', 'https://example.org/quay')
    const read = await parts(
      build.recap('T', [build.paragraph(titled('https://example.org/quay'), again, note)]),
    )
    const xml = read('word/document.xml')
    expect(styled(xml, 'LinkListKept')).toEqual(['the quay · example.org/quay1'])
    expect(styled(xml, 'LinkList')).toEqual(['a crane · example.org/crane1'])
    expect(xml).toContain(' PAGEREF _RefLink1 ')
    expect(xml).toContain(' PAGEREF _RefNote1 ')
    expect(read('word/_rels/document.xml.rels').match(/example\.org\/quay/g)).toHaveLength(1)
    expect(read('word/_rels/footnotes.xml.rels')).toContain('https://example.org/crane')
  })
})

describe('tables', () => {
  it('that would touch are kept apart by a numbered label', async () => {
    const ships = build.table(['Ship'], [['Ada']])
    const xml = await main(build.recap('T', [ships, ships, build.paragraph('then'), ships]))
    expect(styled(xml, 'TableCaption')).toEqual(['Table 1'])
  })
})

describe('text', () => {
  it('is cleaned of what XML forbids', async () => {
    const xml = await main(build.recap('T', [build.paragraph('a\uFFFEb\u0007c\uD800d')]))
    expect(styled(xml, 'FirstParagraph')).toEqual(['abcd'])
  })

  it('for the deck alone is left out', async () => {
    const only = { ...build.paragraph('slides'), only: 'deck' } as const
    expect(await main(build.recap('T', [only, build.quote(only, build.paragraph('kept'))]))).not.toContain(
      'slides',
    )
  })

  it('has the bar of a quote on the side where its lines begin', async () => {
    const read = await parts(
      build.recap('T', [build.quote(build.paragraph('قال')), build.quote(build.paragraph('Said'))]),
    )
    expect(styled(read('word/document.xml'), 'QuoteRightToLeft')).toEqual(['قال'])
    expect(styled(read('word/document.xml'), 'Quote')).toEqual(['Said'])
    expect(read('word/styles.xml')).toMatch(
      /w:styleId="QuoteRightToLeft"><w:name w:val="Quote Right To Left"\/><w:basedOn w:val="Quote"\/>.*?<w:left w:val="none"[^>]*\/><w:right w:val="single"/,
    )
  })

  it('runs from right to left where its letters do', async () => {
    const xml = await main(build.recap('T', [build.paragraph('שלום'), build.paragraph('hello')]))
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(1)
    expect(xml.match(/<w:rtl\/>/g)).toHaveLength(1)
  })
})

it('bears the logo of the brand on its first page', async () => {
  const image = {
    mediaType: 'image/png',
    bytes: encodePng(80, 40, new Uint8Array(9600)),
    width: 80,
    height: 40,
  } as const
  const logo = {
    src: 'logo.png',
    path: 'logo.png',
    original: image,
    raster: madeRaster(image),
    outlines: null,
    width: 80,
    height: 40,
  }
  const made = await docx().export(everything, new Map(), { ...context, brand: { ...context.brand, logo } })
  const files = unzipSync(made.value[0]?.bytes ?? new Uint8Array())
  const headers = Object.keys(files).filter((name) => /^word\/header\d\.xml$/.test(name))
  expect(
    headers.filter((name) => strFromU8(files[name] ?? new Uint8Array()).includes('descr="A site"')),
  ).toHaveLength(1)
})

it('takes any language tag', async () => {
  const read = await parts({ ...everything, lang: 'x y"_Z' })
  expect(read('word/styles.xml')).toContain('<w:lang w:val="xy-Z"/>')
})

it('leaves the recap as it was', async () => {
  const before = structuredClone(everything)
  await docx().export(everything, new Map(), context)
  expect(everything).toEqual(before)
})
