import { type Diagnostic, diagnostic, type Recap, walkContent } from '@recapkit/content-model'

/** Where a picture can be asked to stand: beside the words, below them, or on a slide of its own. */
const layouts = ['beside', 'below', 'alone']

/** Tells of hints that ask for a layout which no deck has. */
export function unknownLayouts(recap: Recap): readonly Diagnostic[] {
  return [...walkContent(recap.children)].flatMap((node) => {
    const layout = 'slide' in node ? (node.slide?.layout ?? null) : null
    if (layout === null || layouts.includes(layout)) return []
    const place = { path: recap.path, at: 'position' in node ? node.position : null }
    const message = `No slide has the layout “${layout}”.`
    return [diagnostic('export/not-rendered', message, place, `Layouts: ${layouts.join(', ')}.`)]
  })
}
