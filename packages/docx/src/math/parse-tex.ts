import temml from 'temml'

interface TemmlNode {
  readonly type?: string
  readonly attributes?: Readonly<Record<string, string | number>>
  readonly classes?: readonly string[]
  readonly text?: string
  readonly children?: readonly (TemmlNode | null)[]
}

interface TemmlOptions {
  readonly displayMode: boolean
  readonly throwOnError: boolean
  readonly trust: boolean
}

// The package's types describe its CommonJS build, whose names differ from those of the module that Node loads.
const toMathMl: (tex: string, options: TemmlOptions) => TemmlNode = Reflect.get(temml, '__renderToMathMLTree')

/** An element of MathML as far as Word's equations need it. */
export interface MathNode {
  /** The element's name; empty for a piece of text, or for a list of elements. */
  readonly type: string
  readonly attributes: Readonly<Record<string, string>>
  /** Classes of temml's, which say how the cells of a table stand. */
  readonly classes: readonly string[]
  readonly text: string
  readonly children: readonly MathNode[]
}

/** TeX as MathML; null when it is not TeX that can be read. */
export function parseTex(tex: string, display: boolean): MathNode | null {
  try {
    return node(toMathMl(tex, { displayMode: display, throwOnError: true, trust: false }))
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

function node({ type, attributes, classes, text, children }: TemmlNode): MathNode {
  return {
    type: type ?? '',
    attributes: Object.fromEntries(
      Object.entries(attributes ?? {}).map(([key, held]) => [key, String(held)]),
    ),
    classes: classes ?? [],
    text: text ?? '',
    children: (children ?? []).filter((child) => child !== null).map(node),
  }
}

/** All text in an element. */
export const mathText = (found: MathNode): string => found.text + found.children.map(mathText).join('')
