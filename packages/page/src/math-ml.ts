import { escapeAttribute } from '@recapkit/html'
import temml from 'temml'

/** TeX as MathML, which browsers draw by themselves, with its source as an attribute; null when it cannot be read. */
export function mathMl(tex: string, display: boolean): string | null {
  try {
    const drawn = temml.renderToString(tex, { displayMode: display, throwOnError: true, trust: false })
    return inOneInk(drawn).replace(/^<math/, `<math alttext="${escapeAttribute(tex)}"`)
  } catch {
    // The reader is shown the source instead, as in every output that cannot draw it.
    return null
  }
}

/** Colours that were chosen for white paper cannot be read on a dark page, nor many of them on a light one. */
function inOneInk(mathMl: string): string {
  return mathMl
    .replace(/ math(?:background|color)="[^"]*"/g, '')
    .replace(/ style="[^"]*"/g, (style) => style.replace(/(["; ])(?:background-)?color:[^;"]*;?/g, '$1'))
    .replaceAll(' style=""', '')
}
