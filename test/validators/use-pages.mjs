// Uses pages as people do who have no mouse, no scripts or a printer; prints one JSON line a page:
// { file, focusable, rows, faults } where `faults` are sentences, `focusable` how many things the keyboard should reach
// and `rows` how many rows of announcements there are.
//     node use-pages.mjs CHROMIUM FILE.html...
import { pathToFileURL } from 'node:url'
import { openChromium } from './open-chromium.mjs'

const [executablePath, ...files] = process.argv.slice(2)
const browser = await openChromium(executablePath)
const withScripts = await browser.newContext({
  viewport: { width: 1280, height: 900 },
  reducedMotion: 'reduce',
})
const withoutScripts = await browser.newContext({ javaScriptEnabled: false })
for (const file of files) {
  const faults = []
  const page = await withScripts.newPage()
  await page.goto(pathToFileURL(file).href)
  const focusable = await walkByKeyboard(page, faults)
  const rows = await filterByKeyboard(page, faults)
  await print(page, rows, faults)
  const text = await visibleText(page)
  await page.close()
  const plain = await withoutScripts.newPage()
  await plain.goto(pathToFileURL(file).href)
  if ((await visibleText(plain)) !== text) faults.push('Without scripts the page says something else.')
  if ((await filterByKeyboard(plain, faults)) !== rows) faults.push('Without scripts there are other rows.')
  await plain.close()
  console.log(JSON.stringify({ file, focusable, rows, faults }))
}
await browser.close()

/** Goes through the page by the tabulator: the skip link first, then everything once, and each can be seen to be reached. */
async function walkByKeyboard(page, faults) {
  const focusable = await page.evaluate(() => {
    const names = new Set()
    const all = [...document.querySelectorAll('a[href], input, [tabindex="0"], summary')]
    return all.filter(({ type, name }) => type !== 'radio' || (!names.has(name) && names.add(name))).length
  })
  await page.keyboard.press('Tab')
  const first = await focused(page)
  if (first.href !== '#_content' || !first.seen)
    faults.push('The skip link is not what the keyboard reaches first.')
  let reached = 1
  for (; reached <= focusable; reached++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now.name === 'body') break
    if (!now.outlined) faults.push(`It cannot be seen that ${now.html} is reached.`)
    if (!now.seen) faults.push(`${now.html} is reached out of sight.`)
  }
  if (reached !== focusable) faults.push(`The keyboard reaches ${reached} of ${focusable}.`)
  await page.reload()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const inside = await page.evaluate(() => document.querySelector('main').contains(document.activeElement))
  if (!inside) faults.push('The skip link does not lead into the content.')
  return focusable
}

function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement
    const box = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    return {
      name: element.localName,
      href: element.getAttribute('href'),
      html: element.outerHTML.slice(0, 120),
      outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      seen:
        box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    }
  })
}

/** Chooses each stage by the arrow keys, and counts what is left; returns how many rows there are without a choice. */
async function filterByKeyboard(page, faults) {
  const count = (selector) =>
    page.evaluate(
      (wanted) => [...document.querySelectorAll(wanted)].filter((row) => row.checkVisibility()).length,
      selector,
    )
  const all = await count('[data-stage]')
  const stages = await page.evaluate(() =>
    [...document.querySelectorAll('.filter input')].map(({ value }) => value),
  )
  if (stages.length === 0) return all
  await page.focus('.filter input')
  for (const stage of stages.slice(1)) {
    await page.keyboard.press('ArrowRight')
    const left = await count('[data-stage]')
    const wanted = await page.evaluate(
      (value) => document.querySelectorAll(`[data-stage="${value}"]`).length,
      stage,
    )
    if (left !== wanted || wanted === 0) faults.push(`For ${stage} ${left} of ${wanted} rows are shown.`)
    const bare = await page.evaluate(
      () =>
        [...document.querySelectorAll('.glance tbody')].filter(
          (group) =>
            group.checkVisibility() &&
            ![...group.querySelectorAll('[data-stage]')].some((row) => row.checkVisibility()),
        ).length,
    )
    if (bare > 0) faults.push(`For ${stage} ${bare} headings stand over nothing.`)
  }
  return all
}

/** On paper every row stands again, whatever was chosen, nothing reaches past the sheet, and controls are gone. */
async function print(page, rows, faults) {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 658, height: 900 })
  const found = await page.evaluate(() => ({
    rows: [...document.querySelectorAll('[data-stage]')].filter((row) => row.checkVisibility()).length,
    beyond: document.documentElement.scrollWidth - innerWidth,
    controls: [...document.querySelectorAll('.skip, .filter, .downloads')].filter((one) =>
      one.checkVisibility(),
    ).length,
    ground: getComputedStyle(document.documentElement).backgroundColor,
  }))
  if (found.rows !== rows) faults.push(`${found.rows} of ${rows} rows are printed.`)
  if (found.beyond > 0) faults.push(`On paper ${found.beyond} pixels are cut off.`)
  if (found.controls > 0) faults.push(`${found.controls} controls are printed.`)
  if (found.ground !== 'rgb(255, 255, 255)') faults.push(`The paper is ${found.ground}.`)
  const sheets = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  if (sheets.length < 1000) faults.push('Nothing is printed.')
  await page.emulateMedia({ media: null })
  await page.reload()
}

function visibleText(page) {
  return page.evaluate(() => document.body.innerText)
}
