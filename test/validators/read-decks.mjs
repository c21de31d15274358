// Reads decks as their own tools do, without a browser, and prints one JSON line a deck: { file, slides: [{ title, notes }] },
// titles and notes as plain text.
//     node read-decks.mjs marp|reveal|slidev FILE.md...
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [format, ...files] = process.argv.slice(2)
const here = createRequire(import.meta.url)
const read = await { marp, reveal, slidev }[format]()
for (const file of files)
  console.log(JSON.stringify({ file, slides: await read(readFileSync(file, 'utf8')) }))

async function marp() {
  const { Marp } = here('@marp-team/marp-core')
  return (text) => {
    const { html, comments } = new Marp({ script: false }).render(text, { htmlAsArray: true })
    return html.map((slide, index) => ({ title: titleOf(slide), notes: comments[index].join('\n') }))
  }
}

/** The Markdown plugin of reveal.js splits text by itself; for the rest it is told that the page holds no slides. */
async function reveal() {
  const path = join(dirname(here.resolve('reveal.js')), 'plugin/markdown.mjs')
  const { default: Markdown } = await import(pathToFileURL(path).href)
  const plugin = Markdown()
  await plugin.init({
    getConfig: () => ({}),
    getRevealElement: () => ({ querySelectorAll: () => [] }),
  })
  return (text) => {
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
    const options = { separator: '\r?\n---\r?\n', verticalSeparator: '\r?\n----\r?\n' }
    const slides = plugin.slidify(body, options).split(/<section [^>]*><script type="text\/template">/)
    return slides.slice(1).map((slide) => {
      const [shown, notes = ''] = slide
        .replace(/<\/script><\/section>\s*$/, '')
        .split('<aside class="notes">')
      return { title: titleOf(plugin.marked.parse(shown)), notes: textOf(notes) }
    })
  }
}

async function slidev() {
  const own = createRequire(new URL('./slidev/index.js', import.meta.url))
  const { parse } = await import(pathToFileURL(own.resolve('@slidev/parser')).href)
  const { default: markdown } = await import(pathToFileURL(own.resolve('markdown-it')).href)
  return async (text) => {
    const { slides } = await parse(text, 'slides.md')
    return slides.map(({ content, note = '' }) => ({
      title: titleOf(markdown({ html: true }).render(content)),
      notes: textOf(markdown({ html: true }).render(note)),
    }))
  }
}

function titleOf(html) {
  return textOf(/<h[12][^>]*>([\s\S]*?)<\/h[12]>/.exec(html)?.[1] ?? '')
}

function textOf(html) {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name])
}
