import {
  type Diagnostic,
  diagnostic,
  documentDates,
  hasFormulas,
  type RecapExporter,
} from '@recapkit/content-model'
import { Packer } from 'docx'
import { compose } from './compose.ts'
import { finish } from './finish.ts'
import { lookOf } from './look.ts'
import type { Paper } from './page.ts'
import { prepare } from './prepare.ts'
import { makeRasters } from './rasters.ts'
import type { Reference } from './reference/read-reference.ts'

export interface DocxOptions {
  /** A4 when it is not given; a reference document's own sheet comes before it. */
  readonly paper?: Paper
  /** The bytes of a Word document whose styles, theme, sheet, headers and footers are taken over. */
  readonly referenceDoc?: Uint8Array
}

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Makes a Word document of a recap: named styles and native constructs throughout, the same bytes every time. */
export function docx(options: DocxOptions = {}): RecapExporter {
  let opened: Promise<Reference | null> | null = null
  return {
    scope: 'recap',
    name: 'docx',
    extension: 'docx',
    mediaType,
    async export(recap, assets, context) {
      opened ??= openReference(options.referenceDoc)
      const reference = await opened
      const unreadable = options.referenceDoc !== undefined && reference === null
      const diagnostics: Diagnostic[] = unreadable ? [notAWordDocument] : []
      const shown = prepare(recap)
      const look = lookOf(shown, context.brand, options.paper ?? 'a4', reference)
      const equations = hasFormulas(shown) ? await import('./math/index.ts') : null
      const { logo } = context.brand
      const rasters = await makeRasters(logo === null ? assets.values() : [...assets.values(), logo])
      const pictures = { assets, rasters }
      const { document, links } = compose(shown, pictures, context, look, reference, equations, (found) =>
        diagnostics.push(found),
      )
      const packed = await Packer.pack(document, 'uint8array')
      const bytes = finish(packed, links, shown, documentDates(recap, context.date), look, reference, context)
      return { value: [{ path: `${recap.id}/${recap.id}.docx`, mediaType, bytes }], diagnostics }
    },
  }
}

/** What reads the XML of other documents is loaded where there is one to read. */
async function openReference(bytes: Uint8Array | undefined): Promise<Reference | null> {
  if (bytes === undefined) return null
  const { readReference } = await import('./reference/read-reference.ts')
  return readReference(bytes)
}

const notAWordDocument = diagnostic(
  'config/unreadable',
  'The reference document is not a Word document (.docx); the built-in styles are used.',
  null,
  'Save it as a Word document, not as a template or an older format.',
)
