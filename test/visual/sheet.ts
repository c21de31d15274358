/** A page that was drawn: its name, and where its pictures lie from the sheet. */
export interface SheetPage {
  readonly name: string
  readonly now: string | null
  readonly before: string | null
  readonly isChanged: boolean
}

/** A web page with every drawn page; with those before and after side by side where they differ. */
export function sheet(pages: readonly SheetPage[]): string {
  const changed = pages.filter((page) => page.isChanged)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Outputs as they look</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; background: #e8eaed; color: #1a1d21 }
  section { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start }
  figure { margin: 0; max-width: 46rem }
  img { max-width: 100%; background: #fff; box-shadow: 0 1px 4px #0004 }
</style>
<h1>Outputs as they look</h1>
${changed.length === 0 ? '' : `<h2>Changed (${changed.length})</h2>\n${changed.map(pair).join('\n')}`}
<h2>All (${pages.length})</h2>
<section>${pages.map((page) => figure(page.name, page.now)).join('\n')}</section>
</html>
`
}

const pair = ({ name, before, now }: SheetPage): string =>
  `<section>${figure(`${name}, before`, before)}${figure(`${name}, now`, now)}</section>`

function figure(name: string, path: string | null): string {
  const picture =
    path === null ? 'None.' : `<img src="${escaped(path)}" alt="${escaped(name)}" loading="lazy">`
  return `<figure>${picture}<figcaption>${escaped(name)}</figcaption></figure>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
