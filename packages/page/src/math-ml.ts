import { escapeAttribute } from '@recapkit/html'
import temml from 'temml'

/** TeX as MathML, which browsers draw by themselves, with its source as an attribute; null when it cannot be read. */
export function mathMl(tex: string, display: boolean): string | null {
  try {
    const drawn = temml.renderToString(tex, { displayMode: display, throwOnError: true, trust: false })
    return drawn.replace(/^<math/, `<math alttext="${escapeAttribute(tex)}"`)
  } catch {
    // The reader is shown the source instead, as in every output that cannot draw it.
    return null
  }
}
