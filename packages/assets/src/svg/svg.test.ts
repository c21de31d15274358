import { loadFonts } from '@recapkit/fonts'
import { XMLSerializer } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { pixelsOf } from '../sample.test.fixture.ts'
import { convertSvg } from './convert-svg.ts'
import { labelsAsText } from './labels.ts'
import { parseSvg } from './parse.ts'
import { sanitize } from './sanitize.ts'
import { rasterSize, svgSize } from './size.ts'
import { unfoldedTexts } from './unfold.ts'

const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const svg = (content: string, attributes = 'width="40" height="20"'): Uint8Array =>
  bytes(`<svg ${names} ${attributes}>${content}</svg>`)
const fonts = await loadFonts()

function cleaned(content: string): { readonly text: string; readonly removed: readonly string[] } {
  const { root } = parseSvg(svg(content))
  const removed = sanitize(root)
  return { text: new XMLSerializer().serializeToString(root), removed }
}

describe('outlines', () => {
  it('hold shapes and texts as paths alone, and none where the drawing was laid on a dark ground', async () => {
    const drawn = await convertSvg(svg('<rect width="9" height="9"/><text y="15">Ada</text>'), fonts)
    expect(drawn.outlines).toMatch(/^<svg/)
    expect(drawn.outlines).not.toContain('<text')
    expect(drawn.outlines?.match(/<path/g)?.length).toBe(2)
    const light = await convertSvg(svg('<rect width="9" height="9" fill="#fff"/>'), fonts)
    expect(light.outlines).toBe(null)
  })
})

describe('parseSvg', () => {
  it('reads plain entities of a document type and none that unfold', () => {
    const type = '<!DOCTYPE svg [<!ENTITY ink "#0b5cad"><!ENTITY bomb "&ink;&ink;">]>'
    const { root, changed } = parseSvg(bytes(`${type}<svg ${names}><rect fill="&ink;"/></svg>`))
    expect(root.firstChild && new XMLSerializer().serializeToString(root.firstChild)).toContain('#0b5cad')
    expect(changed).toBe(true)
    expect(() => parseSvg(bytes(`${type}<svg ${names}>&bomb;</svg>`))).toThrow()
  })

  it('reads other encodings', () => {
    const latin = Buffer.from(
      `<?xml version="1.0" encoding="iso-8859-1"?><svg ${names}><text>Café</text></svg>`,
      'latin1',
    )
    expect(parseSvg(latin).root.textContent).toBe('Café')
  })

  it('refuses what is not well formed', () => {
    expect(() => parseSvg(bytes(`<svg ${names}><g></svg>`))).toThrow()
    expect(() => parseSvg(bytes('<p>no drawing</p>'))).toThrow('root element')
  })
})

describe('sanitize', () => {
  it('leaves a drawing without fault as it is', () => {
    const safe =
      '<a href="https://example.org/"><use xlink:href="#x"/></a><image href="data:image/png;base64,AA"/>'
    expect(cleaned(`${safe}<rect style="fill:url( '#g' )"/><style>a{fill:url(#b)}</style>`).removed).toEqual(
      [],
    )
  })

  it('takes out what runs', () => {
    const { text, removed } = cleaned(
      '<script>a()</script><rect onclick="b()" width="1"/><set attributeName="href" to="javascript:c()"/>' +
        '<foreignObject><iframe src="d"/></foreignObject><a href="java\tscript:e()"/>',
    )
    expect(text).not.toMatch(/script|onclick|iframe|<set/)
    expect(removed).toEqual(['3 scripts', '1 event handler', '1 outside reference'])
  })

  it('takes out what reaches beyond the drawing', () => {
    const { text, removed } = cleaned(
      '<image href="file:///etc/passwd"/><image xlink:href="https://example.org/a.png"/><use href="b.svg#c"/>' +
        '<style>@import "d.css"; a{fill:\\75 rl(https://example.org/e)}</style><rect fill="url(f.svg#g)" style="mask:url( \'h\' )"/>',
    )
    expect(text).not.toMatch(/passwd|example\.org|b\.svg|d\.css|f\.svg|'h'/)
    expect(removed).toEqual(['6 outside references'])
  })
})

describe('svgSize', () => {
  const size = (attributes: string): unknown => svgSize(parseSvg(svg('', attributes)).root)

  it('reads units, shares and view boxes as browsers do', () => {
    expect(size('width="72pt" height="1in"')).toEqual({ width: 96, height: 96 })
    expect(size('width="100%" height="79" viewBox="0 0 500 100"')).toEqual({ width: 395, height: 79 })
    expect(size('viewBox="-5,-5 320.4 200"')).toEqual({ width: 320, height: 200 })
    expect(size('viewBox="0 0 24 12"')).toEqual({ width: 300, height: 150 })
    expect(size('width="0" height="-3"')).toEqual({ width: 300, height: 150 })
  })

  it('is drawn three times as large, up to what a page needs', () => {
    expect(rasterSize({ width: 100, height: 50 })).toEqual({ width: 300, height: 150 })
    expect(rasterSize({ width: 90_000, height: 45_000 })).toEqual({ width: 1360, height: 680 })
    expect(rasterSize({ width: 90_000, height: 1 })).toEqual({ width: 1360, height: 1 })
  })
})

describe('labelsAsText', () => {
  it('sets HTML labels as lines of text in the middle of their box', () => {
    const { root } = parseSvg(
      svg(
        '<foreignObject x="10" y="10" width="60" height="48"><div xmlns="http://www.w3.org/1999/xhtml" style="color: #123456">One label<br/><b>two</b></div></foreignObject>',
      ),
    )
    labelsAsText(root, fonts)
    const text = root.getElementsByTagName('text')[0]
    expect(Array.from(root.getElementsByTagName('tspan')).map((line) => line.textContent)).toEqual([
      'One',
      'label',
      'two',
    ])
    expect(text?.getAttribute('style')).toContain('fill:#123456')
    expect(root.getElementsByTagName('tspan')[0]?.getAttribute('x')).toBe('40')
  })

  it('puts the label’s own ground behind it', () => {
    const label = '<div xmlns="http://www.w3.org/1999/xhtml"><span class="e edgeLabel">yes</span></div>'
    const { root } = parseSvg(
      svg(
        `<style>#g .edgeLabel{background-color:#e8e8e8}</style><foreignObject x="1" width="9" height="5">${label}</foreignObject>`,
      ),
    )
    labelsAsText(root, fonts)
    const [rect] = Array.from(root.getElementsByTagName('rect'))
    expect(rect?.getAttribute('style')).toContain('fill:#e8e8e8')
    expect(rect?.nextSibling?.nodeName).toBe('text')
  })

  it('leaves one that has a fallback', () => {
    const { root } = parseSvg(svg('<switch><foreignObject>a</foreignObject><text>a</text></switch>'))
    labelsAsText(root, fonts)
    expect(root.getElementsByTagName('text')).toHaveLength(1)
  })
})

describe('unfoldedTexts', () => {
  it('counts what is used, and ends where a drawing uses itself', () => {
    const nested = '<g id="a"><text>x</text><text>y</text></g><g id="b"><use href="#a"/><use href="#a"/></g>'
    expect(unfoldedTexts(parseSvg(svg(`${nested}<use xlink:href="#b"/><use href="#none"/>`)).root)).toBe(10)
    expect(unfoldedTexts(parseSvg(svg('<g id="a"><text>x</text><use href="#a"/></g>')).root)).toBe(1)
  })
})

describe('convertSvg', () => {
  it('keeps a clean drawing byte for byte and draws it for pages', async () => {
    const source = svg('<rect width="40" height="20" fill="#0b6e4f"/>')
    const { original, raster, width, height } = await convertSvg(source, fonts)
    expect(original.bytes).toBe(source)
    expect({ width, height }).toEqual({ width: 40, height: 20 })
    expect(raster).toMatchObject({ mediaType: 'image/png', width: 120, height: 60 })
    expect([...(await pixelsOf(await raster.bytes())).subarray(0, 3)]).toEqual([11, 110, 79])
  })

  it('draws text with the bundled faces', async () => {
    const words = (family: string): Uint8Array => svg(`<text y="15" font-family="${family}">Words</text>`)
    const drawn = await convertSvg(words('Helvetica, NoSuchFamily'), fonts)
    const inArimo = await convertSvg(words('Arimo'), fonts)
    const empty = await convertSvg(svg(''), fonts)
    expect(await drawn.raster.bytes()).toEqual(await inArimo.raster.bytes())
    expect(await drawn.raster.bytes()).not.toEqual(await empty.raster.bytes())
  })

  it('draws code with the monospaced face', async () => {
    const drawn = async (attributes: string): Promise<Uint8Array> =>
      (await convertSvg(svg(`<text y="15" ${attributes}>iiWW</text>`), fonts)).raster.bytes()
    const mono = await drawn('font-family="IBM Plex Mono"')
    expect(await drawn('font-family="Courier New, monospace"')).toEqual(mono)
    expect(await drawn('style="font-family: Menlo; fill: #000"')).toEqual(mono)
    expect(await drawn('font-family="sans-serif"')).not.toEqual(mono)
  })

  it('draws symbols without a view box, on which resvg breaks down', async () => {
    const symbol = '<symbol id="s"><rect width="9" height="9" fill="#c00"/></symbol>'
    const { raster } = await convertSvg(
      svg(`${symbol}<svg><use href="#s"/></svg>`, 'width="40" height="20"'),
      fonts,
    )
    expect([...(await pixelsOf(await raster.bytes())).subarray(0, 3)]).toEqual([204, 0, 0])
  })

  it('draws a drawing whose size is nonsense as browsers do', async () => {
    const rect = '<rect width="300" height="150" fill="#c00"/>'
    const { raster, width } = await convertSvg(svg(rect, 'width="NaN" height="" viewBox="0 0 0 0"'), fonts)
    expect(width).toBe(300)
    expect([...(await pixelsOf(await raster.bytes())).subarray(0, 3)]).toEqual([204, 0, 0])
  })

  it('keeps colours that are partly clear as they are', async () => {
    const { raster } = await convertSvg(
      svg('<rect width="40" height="20" fill="#f00" opacity="0.5"/>'),
      fonts,
    )
    expect([...(await pixelsOf(await raster.bytes())).subarray(0, 3)]).toEqual([255, 127, 127])
  })

  it('heeds rules that are marked as important', async () => {
    const css = '#d .node rect{fill:#0b6e4f} #d .k &gt; *{fill:#c00 !important;stroke:none}'
    const { raster } = await convertSvg(
      svg(
        `<style>${css}</style><g class="node k"><rect width="40" height="20"/></g>`,
        'id="d" width="40" height="20"',
      ),
      fonts,
    )
    expect([...(await pixelsOf(await raster.bytes())).subarray(0, 3)]).toEqual([204, 0, 0])
  })

  it('leaves frames beside the window undrawn', async () => {
    const frames = (more: string): Uint8Array =>
      svg(
        `<svg viewBox="0 0 10 5"><svg width="100"><svg x="0"><rect width="9" height="4"/></svg>${more}</svg></svg>`,
      )
    const whole = await convertSvg(frames('<svg x="50"><rect width="9" height="4" fill="red"/></svg>'), fonts)
    expect(await whole.raster.bytes()).toEqual(await (await convertSvg(frames(''), fonts)).raster.bytes())
  })

  it('makes the raster of plain paths when it is asked for, the same as that of the drawing', async () => {
    const shapes = '<rect width="40" height="20" fill="#eee"/><circle cx="9" cy="9" r="7" fill="#c00"/>'
    const plain = await convertSvg(svg(shapes), fonts)
    const blurred = await convertSvg(
      svg(`${shapes}<filter id="f"><feGaussianBlur/></filter><g filter="url(#f)"/>`),
      fonts,
    )
    const bytes = await plain.raster.bytes()
    expect(await plain.raster.bytes()).toBe(bytes)
    expect(await pixelsOf(bytes)).toEqual(await pixelsOf(await blurred.raster.bytes()))
  })

  it('shows what is light on a ground on which it is seen, wherever it is shown', async () => {
    const { original, raster, outlines } = await convertSvg(
      svg('<path d="M2 2h9v9h-9z" fill="#fff"/>'),
      fonts,
    )
    expect(outlines).toBe(null)
    expect(original.bytes).toBe(await raster.bytes())
    const onGround = await convertSvg(
      svg('<rect width="40" height="20" fill="#123"/><path d="M2 2h9v9h-9z" fill="#fff"/>'),
      fonts,
    )
    expect(onGround.original.mediaType).toBe('image/svg+xml')
  })

  it('refuses a drawing that unfolds to very many texts', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(8)}</g>`,
    ).join('')
    await expect(convertSvg(svg(`<text id="l0">x</text>${levels}`), fonts)).rejects.toThrow('too many')
  })
})
