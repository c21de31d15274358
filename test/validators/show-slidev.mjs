// Builds a Slidev deck as Slidev does, opens each slide in Chromium without a network, and measures it; prints one JSON line:
// { file, slides: [{ over, smallest, broken }] } where `over` are the pixels that content reaches past the slide, `smallest`
// the smallest font size, `broken` pictures that do not show.
//     node show-slidev.mjs CHROMIUM FILE.slidev.md
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openChromium } from './open-chromium.mjs'

const [executablePath, file] = process.argv.slice(2)
const home = fileURLToPath(new URL('./slidev', import.meta.url))
const work = mkdtempSync(join(home, 'deck-'))
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
try {
  cpSync(dirname(file), work, { recursive: true })
  // The minifier of style sheets refuses what Slidev brings along for formulas.
  writeFileSync(
    join(work, 'vite.config.mjs'),
    'export default { build: { cssMinify: false, minify: false, reportCompressedSize: false } }\n',
  )
  const slidev = join(home, 'node_modules/@slidev/cli/bin/slidev.mjs')
  const out = join(work, 'built')
  execFileSync(process.execPath, [slidev, 'build', join(work, basename(file)), '--out', out, '--base', '/'], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CI: '1' },
  })
  console.log(JSON.stringify({ file, slides: await measureAll(out) }))
} finally {
  rmSync(work, { recursive: true, force: true })
}

async function measureAll(out) {
  const server = createServer(({ url }, answer) => {
    const path = join(out, decodeURI(url.split('?')[0]))
    const found = existsSync(path) && statSync(path).isFile() ? path : join(out, 'index.html')
    answer.writeHead(200, { 'content-type': types[extname(found)] ?? 'application/octet-stream' })
    answer.end(readFileSync(found))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await openChromium(executablePath)
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort())
  const slides = []
  const address = `http://127.0.0.1:${server.address().port}`
  for (let number = 1; ; number++) {
    await page.goto(`${address}/${number}?clicks=99`)
    const slide = page.locator(`.slidev-page-${number} .slidev-layout`)
    await slide.waitFor({ state: 'attached', timeout: number === 1 ? 20_000 : 3_000 }).catch(() => null)
    if ((await slide.count()) === 0) break
    await page.evaluate(() => document.fonts.ready.then(() => true))
    await page.waitForTimeout(100)
    slides.push(await slide.first().evaluate(measure))
  }
  await browser.close()
  server.closeAllConnections()
  server.close()
  return slides
}

/** Runs in the page. */
function measure(layout) {
  const frame = layout.closest('#slide-content, .slidev-slide-content').getBoundingClientRect()
  const scale = frame.width / layout.offsetWidth
  const reach = [0]
  const sizes = []
  const walker = document.createTreeWalker(layout, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    if (text.textContent.trim() === '') continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0)
    if (boxes.length > 0) sizes.push(Number.parseFloat(getComputedStyle(text.parentElement).fontSize))
    for (const box of boxes) {
      reach.push((box.right - frame.right) / scale, (box.bottom - frame.bottom) / scale)
      reach.push((frame.left - box.left) / scale, (frame.top - box.top) / scale)
    }
  }
  const pictures = [...layout.querySelectorAll('img')]
  return {
    over: Math.round(Math.max(...reach)),
    smallest: Math.min(...sizes),
    broken: pictures.filter((one) => one.naturalWidth === 0).map((one) => one.getAttribute('src')),
  }
}
