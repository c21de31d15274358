// Renders Marp decks with marp-cli, opens each in Chromium without a network, and measures every slide; prints one JSON
// line a deck: { file, slides: [{ title, over, smallest, broken }], asked } where `over` are the pixels that content
// reaches past the slide, `smallest` the smallest font size, `broken` pictures that do not show, `asked` the addresses
// that the deck wanted from the network.
//     node measure-slides.mjs CHROMIUM FILE.md...
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openChromium } from './open-chromium.mjs'

const [executablePath, ...files] = process.argv.slice(2)
const marp = join(
  dirname(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json')),
  'marp-cli.js',
)
const render = spawnSync(process.execPath, [marp, '--no-stdin', '--template', 'bare', ...files], {
  encoding: 'utf8',
})
if (render.status !== 0) throw new Error(render.stderr)

const browser = await openChromium(executablePath)
for (const file of files) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const asked = []
  await page.route(/^https?:/, (route) => {
    asked.push(route.request().url())
    return route.abort()
  })
  await page.goto(pathToFileURL(file.replace(/\.md$/, '.html')).href)
  await page.evaluate(() => document.fonts.ready.then(() => true))
  console.log(JSON.stringify({ file, slides: await page.evaluate(measure), asked }))
  await page.close()
}
await browser.close()

/** Runs in the page. */
function measure() {
  return [...document.querySelectorAll('section')].map((section) => {
    const frame = section.getBoundingClientRect()
    const scale = frame.width / section.offsetWidth
    const reach = [
      Math.max(section.scrollWidth - section.clientWidth, section.scrollHeight - section.clientHeight),
    ]
    const sizes = []
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode
      if (text.textContent.trim() === '') continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0)
      if (boxes.length === 0) continue
      sizes.push(Number.parseFloat(getComputedStyle(text.parentElement).fontSize))
      for (const box of boxes) {
        reach.push((box.right - frame.right) / scale, (box.bottom - frame.bottom) / scale)
        reach.push((frame.left - box.left) / scale, (frame.top - box.top) / scale)
      }
    }
    const pictures = [...section.querySelectorAll('img')]
    return {
      title: section.querySelector('h1, h2, h3')?.textContent.trim() ?? '',
      over: Math.round(Math.max(0, ...reach)),
      smallest: Math.min(...sizes),
      broken: pictures
        .filter((picture) => picture.naturalWidth === 0)
        .map((picture) => picture.getAttribute('src')),
    }
  })
}
