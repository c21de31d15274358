import { type Diagnostic, diagnostic, type Recap, walkContent } from '@recapkit/content-model'
import { pictureNamed } from './plan/best-picture.ts'
import { isBlock } from './plan/context.ts'

/** Where a picture can be asked to stand: beside the words, below them, or on a slide of its own. */
const layouts = ['beside', 'below', 'alone']

/** Tells of hints that ask for a layout which no deck has, or for a picture which is not below their heading. */
export function unheardHints(recap: Recap): readonly Diagnostic[] {
  return [...walkContent(recap.children)].flatMap((node) => {
    const hint = 'slide' in node ? node.slide : null
    if (hint === null) return []
    const place = { path: recap.path, at: 'position' in node ? node.position : null }
    const told: Diagnostic[] = []
    if (hint.layout !== null && !layouts.includes(hint.layout)) {
      const message = `No slide has the layout “${hint.layout}”.`
      told.push(diagnostic('export/not-rendered', message, place, `Layouts: ${layouts.join(', ')}.`))
    }
    const isHeading = node.type === 'section' || node.type === 'announcement'
    const blocks = isHeading ? node.children.filter(isBlock) : []
    if (hint.picture !== null && pictureNamed(blocks, hint.picture) === undefined) {
      const message = `No picture below this heading is “${hint.picture}”.`
      told.push(diagnostic('export/not-rendered', message, place, 'Give the name of its file.'))
    }
    return told
  })
}
