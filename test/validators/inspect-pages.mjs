// Opens pages in Chromium without a network, wide and narrow, light and dark, and lets axe-core judge each; prints
// one JSON line a view: { file, view, violations, beyond, said, asked } where `beyond` are the pixels that content reaches
// past the window, `said` what the console got, `asked` the addresses that the page wanted from the network.
//     node inspect-pages.mjs CHROMIUM FILE.html...
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { openChromium } from './open-chromium.mjs'

const [executablePath, ...files] = process.argv.slice(2)
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const views = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'light', viewport: { width: 320, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 320, height: 900 } },
]

const browser = await openChromium(executablePath)
for (const view of views) {
  const context = await browser.newContext(view)
  for (const file of files) {
    const page = await context.newPage()
    const said = []
    const asked = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    await page.route(/^https?:/, (route) => {
      asked.push(route.request().url())
      return route.abort()
    })
    await page.goto(pathToFileURL(file).href)
    await page.addScriptTag({ path: axePath })
    const found = await page.evaluate(judge)
    const name = `${view.colorScheme} ${view.viewport.width}`
    console.log(JSON.stringify({ file, view: name, ...found, said, asked }))
    await page.close()
  }
  await context.close()
}
await browser.close()

/** Runs in the page; style sheets of files cannot be read by scripts, so axe is told not to try. */
async function judge() {
  const { violations } = await globalThis.axe.run(document, { preload: false })
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    beyond: document.documentElement.scrollWidth - window.innerWidth,
  }
}
