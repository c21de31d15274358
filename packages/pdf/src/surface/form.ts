import type { Drawing, Gradient, View } from '../drawing/drawing.ts'
import { paintDrawing } from './drawing-painter.ts'
import { packedBeside } from './packed.ts'
import type { Dictionary, PdfkitDocument } from './pdfkit.ts'
import { shadingPattern } from './shading.ts'

/** A drawing that lies in the file once (a form XObject; ISO 32000-1, 8.10) and is painted by its name. */
export interface Form {
  readonly label: string
  readonly reference: object
  readonly view: View
}

/** A drawing as it will lie in a file: its operators packed, and the graphics states and patterns that they name. */
export interface PackedDrawing {
  readonly view: View
  readonly bytes: Uint8Array
  readonly states: Readonly<Record<string, Dictionary>>
  readonly patterns: Readonly<Record<string, Dictionary>>
}

/** Packs a drawing; `color` is that of what has none of its own. */
export async function packDrawing(drawing: Drawing, color: string): Promise<PackedDrawing> {
  const operators: string[] = []
  const names = new Map<string, string>()
  const states: Record<string, Dictionary> = {}
  const gradients = new Map<Gradient, string>()
  const patterns: Record<string, Dictionary> = {}
  paintDrawing(drawing, color, {
    write: (operator) => operators.push(operator),
    opacity: (fill, line) => {
      const key = `${fill} ${line}`
      const name = names.get(key) ?? `G${names.size + 1}`
      names.set(key, name)
      states[name] = { ca: fill, CA: line }
      operators.push(`/${name} gs`)
    },
    gradient: (gradient) => {
      const name = gradients.get(gradient) ?? `P${gradients.size + 1}`
      gradients.set(gradient, name)
      patterns[name] ??= shadingPattern(gradient)
      return name
    },
  })
  return { view: drawing.view, bytes: await packedBeside(operators), states, patterns }
}

/** Puts a packed drawing into the file. */
export function addForm(doc: PdfkitDocument, { view, bytes, states, patterns }: PackedDrawing): Form {
  const reference = doc.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [view.x, view.y, view.x + view.width, view.y + view.height],
    Resources: { ...named('ExtGState', states), ...named('Pattern', patterns) },
    Filter: 'FlateDecode',
  })
  reference.end(bytes)
  return { label: `I${++doc._imageCount}`, reference, view }
}

const named = (kind: string, entries: Readonly<Record<string, Dictionary>>): Dictionary =>
  Object.keys(entries).length === 0 ? {} : { [kind]: entries }
