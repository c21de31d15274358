import { type Diagnostic, diagnostic, type Fonts, type Position, type Recap } from '@recapkit/content-model'
import { missingScripts } from '@recapkit/fonts'
import type { Sheet } from './paginate.ts'
import type { Strip } from './strips.ts'

/** What the layout has to tell the author: notices on the way, strips taller than a page, scripts without a face. */
export function findings(
  sheets: readonly Sheet<Strip>[],
  tooTall: readonly Strip[],
  recap: Recap,
  fonts: Fonts,
): readonly Diagnostic[] {
  const strips = sheets.flatMap((sheet) => [...sheet.placed, ...sheet.foot].map((one) => one.strip))
  const notices = strips.flatMap((one) =>
    one.items.flatMap((item) => (item.kind === 'notice' ? [placed(item.diagnostic, one.position)] : [])),
  )
  const tall = tooTall.map((one) =>
    diagnostic(
      'export/too-tall',
      'This is taller than a page and runs over its foot.',
      { path: recap.path, at: one.position },
      'Make it smaller or part it.',
    ),
  )
  return [...notices, ...tall, ...missingGlyphs(strips, recap, fonts)]
}

/** A notice from within a line has the place of its block. */
function placed(said: Diagnostic, at: Position | null): Diagnostic {
  const { place } = said
  return place === null || place.at !== null ? said : { ...said, place: { ...place, at } }
}

function missingGlyphs(strips: readonly Strip[], recap: Recap, fonts: Fonts): readonly Diagnostic[] {
  const places: { readonly text: string; readonly at: Position | null }[] = []
  for (const one of strips)
    for (const item of one.items)
      if (item.kind === 'text' && item.missing !== null) places.push({ text: item.missing, at: one.position })
  const all = places.map((place) => place.text).join('')
  return missingScripts(fonts, all, recap.lang).map(({ name, clusters, install }) => {
    const sample = clusters.slice(0, 8).join(' ')
    const what = name === 'other' ? 'these characters' : `these ${name} characters`
    const place = places.find(({ text }) => clusters.some((cluster) => text.includes(cluster)))
    return diagnostic(
      'export/missing-glyph',
      `No font at hand has ${what}, and boxes stand for them: ${sample}`,
      { path: recap.path, at: place?.at ?? null },
      install,
    )
  })
}
