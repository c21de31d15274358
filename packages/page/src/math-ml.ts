import temml from 'temml'

/** TeX as MathML, which browsers draw by themselves, with its source as an annotation; null when it cannot be read. */
export function mathMl(tex: string, display: boolean): string | null {
  try {
    return temml.renderToString(tex, {
      displayMode: display,
      annotate: true,
      throwOnError: true,
      trust: false,
    })
  } catch {
    // The reader is shown the source instead, as in every output that cannot draw it.
    return null
  }
}
