import { type PageContent, readContent } from './content.ts'
import type { PdfFile } from './file.ts'
import { allElements, type Element, structureOf } from './structure.ts'
import { type Dictionary, isReference, isText, type Value } from './values.ts'

/** What the rules look at: the file, its structure and its pages, read once. */
export interface Subject {
  readonly file: PdfFile
  readonly elements: readonly Element[]
  readonly pages: readonly PageFacts[]
}

export interface PageFacts {
  readonly number: number
  readonly entries: Dictionary
  readonly content: PageContent
  readonly annotations: readonly number[]
}

/** Reads a file for the rules. */
export function subjectOf(file: PdfFile): Subject {
  const kids = file.array(file.dictionary(file.root['Pages'])['Kids'])
  const pages = kids.filter(isReference).map(({ to }): PageFacts => {
    const entries = file.dictionary({ to })
    const annotations = file.array(entries['Annots']).filter(isReference)
    const content = readContent(file.stream(entries['Contents']))
    return { number: to, entries, content, annotations: annotations.map((one) => one.to) }
  })
  return { file, elements: allElements(structureOf(file)), pages }
}

type Rule = (subject: Subject) => readonly string[]

/** What PDF/UA-1 asks and what no tool should have to guess; each says what is wrong, and nothing when all is well. */
export const rules: Readonly<Record<string, Rule>> = {
  'document/marked': ({ file }) =>
    file.dictionary(file.root['MarkInfo'])['Marked'] === true
      ? []
      : ['The file does not say that it is tagged.'],

  'document/language': ({ file }) =>
    told(file.root['Lang']) === '' ? ['The document names no language.'] : [],

  'document/title': ({ file }) => {
    const shown = file.dictionary(file.root['ViewerPreferences'])['DisplayDocTitle'] === true
    const named = told(file.resolve(file.info['Title'])) !== ''
    return [...(shown ? [] : ['The title is not shown.']), ...(named ? [] : ['There is no title.'])]
  },

  'document/identification': ({ file }) => {
    const metadata = file.stream(file.root['Metadata'])
    const asked = ['<pdfuaid:part>1<', '<pdfaid:part>2<', '<pdfaid:conformance>A<', '<dc:title>']
    return asked.filter((one) => !metadata.includes(one)).map((one) => `The metadata lacks ${one}`)
  },

  'page/unmarked': ({ pages }) =>
    pages.flatMap(({ content }) => content.unmarked.map((one) => `${one} paints outside any mark.`)),

  'page/tangled': ({ pages }) =>
    pages.flatMap(({ content }) => (content.tangled > 0 ? ['Marks are nested or left open.'] : [])),

  'page/tab-order': ({ pages }) =>
    pages.flatMap(({ entries, annotations }) =>
      annotations.length > 0 && entries['Tabs'] !== '/S'
        ? ['The tab order does not follow the structure.']
        : [],
    ),

  'structure/parent-tree': ({ file, elements, pages }) => {
    const parents = parentTree(file)
    return pages.flatMap(({ number, entries, content }) => {
      const row = file.array(parents.get(Number(entries['StructParents'])))
      return content.mcids.flatMap((mcid) => {
        const parent = row[mcid]
        const owner = elements.find(({ contents }) =>
          contents.some((one) => one.page === number && one.mcid === mcid),
        )
        const fits = isReference(parent) && parent.to === owner?.number
        return fits ? [] : [`Content ${mcid} of page ${number} is not where its parent tree says.`]
      })
    })
  },

  'structure/headings': ({ elements }) => {
    const levels = elements.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type[1])] : []))
    return levels.flatMap((level, index) => {
      const before = levels[index - 1] ?? 0
      return level > before + 1 ? [`A heading of level ${level} follows one of level ${before}.`] : []
    })
  },

  'structure/lists': ({ elements }) =>
    elements.flatMap(({ type, children }) => {
      const allowed = type === 'L' ? ['LI', 'L', 'Caption'] : type === 'LI' ? ['Lbl', 'LBody'] : null
      const odd = allowed === null ? [] : children.filter((child) => !allowed.includes(child.type))
      const bodiless = type === 'LI' && !children.some((child) => child.type === 'LBody')
      return [
        ...odd.map((child) => `${type} holds ${child.type}.`),
        ...(bodiless ? ['LI without LBody.'] : []),
      ]
    }),

  'structure/tables': ({ file, elements }) =>
    elements
      .filter(({ type }) => type === 'Table')
      .flatMap((table) => {
        const parts = table.children.flatMap((one) =>
          /^T(Head|Body|Foot)$/.test(one.type) ? one.children : [one],
        )
        const rows = parts.filter(({ type }) => type === 'TR')
        const cells = rows.flatMap((row) => row.children)
        const scopeless = cells.filter(
          ({ type, entries }) => type === 'TH' && file.dictionary(entries['A'])['Scope'] === undefined,
        )
        const widths = new Set(gridWidths(file, rows))
        return [
          ...scopeless.map(() => 'A TH says not what it heads.'),
          ...(widths.size > 1 ? ['The rows of a table are not of one length.'] : []),
        ]
      }),

  'structure/alternatives': ({ elements }) =>
    elements
      .filter(({ type }) => type === 'Figure' || type === 'Formula')
      .filter(({ entries }) => told(entries['Alt']) === '')
      .map(({ type }) => `A ${type} has no alternative text.`),

  'structure/notes': ({ elements }) => {
    const ids = elements.filter(({ type }) => type === 'Note').map(({ entries }) => told(entries['ID']))
    return ids.flatMap((id, index) =>
      id === '' ? ['A Note has no ID.'] : ids.indexOf(id) < index ? [`Two Notes are ${id}.`] : [],
    )
  },

  'link/structure': ({ file, elements, pages }) => {
    const parents = parentTree(file)
    return pages.flatMap(({ number, annotations }) =>
      annotations.flatMap((annotation) => {
        const owner = elements.find(({ annotations: own }) =>
          own.some((one) => one.annotation === annotation),
        )
        const place = owner?.annotations.find((one) => one.annotation === annotation)
        const parent = parents.get(Number(file.dictionary({ to: annotation })['StructParent']))
        if (owner?.type !== 'Link') return ['A link is not in a Link element.']
        if (place?.page !== number) return ['A Link element says another page than that of its link.']
        return isReference(parent) && parent.to === owner.number
          ? []
          : ['A link has another parent than it says.']
      }),
    )
  },

  'link/contents': ({ file, pages }) =>
    pages
      .flatMap(({ annotations }) => annotations)
      .filter((annotation) => told(file.dictionary({ to: annotation })['Contents']).trim() === '')
      .map(() => 'A link does not say where it leads.'),

  'link/destination': ({ file, pages }) => {
    const names = new Set(nameTree(file, file.dictionary(file.root['Names'])['Dests']))
    return pages
      .flatMap(({ annotations }) => annotations)
      .map((annotation) => file.dictionary(file.dictionary({ to: annotation })['A']))
      .filter((action) => action['S'] === '/GoTo' && !names.has(told(action['D'])))
      .map((action) => `No place is named ${told(action['D'])}.`)
  },

  'font/embedded': ({ file, pages }) =>
    fontsOf(file, pages).flatMap(({ font }) => {
      const [descendant] = file.array(font['DescendantFonts'])
      const descriptor = file.dictionary(file.dictionary(descendant)['FontDescriptor'])
      return descriptor['FontFile2'] === undefined ? ['A font is not embedded.'] : []
    }),

  'font/characters': ({ file, pages }) =>
    fontsOf(file, pages).flatMap(({ font, codes }) => {
      const known = characters(file.stream(font['ToUnicode']))
      const lost = [...codes].filter((code) => /^(?:|0000|feff|fffe)$/i.test(known.get(code) ?? ''))
      return [
        ...lost.map((code) => `The characters of glyph ${code} are not told.`),
        ...(codes.has('0000') ? ['A character is shown that the font lacks.'] : []),
      ]
    }),
}

const told = (value: Value | undefined): string => (isText(value) ? value.text : '')

/** How many columns each row covers, cells that reach down from above counted in. */
function gridWidths(file: PdfFile, rows: readonly Element[]): readonly number[] {
  const reach: number[] = []
  for (const [index, row] of rows.entries())
    for (const { entries } of row.children) {
      const { ColSpan = 1, RowSpan = 1 } = file.dictionary(entries['A'])
      for (let down = 0; down < Number(RowSpan); down++)
        reach[index + down] = (reach[index + down] ?? 0) + Number(ColSpan)
    }
  return reach
}

function parentTree(file: PdfFile): ReadonlyMap<number, Value> {
  const pairs = new Map<number, Value>()
  const numbers = file.array(
    file.dictionary(file.dictionary(file.root['StructTreeRoot'])['ParentTree'])['Nums'],
  )
  for (let index = 0; index + 1 < numbers.length; index += 2)
    pairs.set(Number(numbers[index]), numbers[index + 1] ?? null)
  return pairs
}

function nameTree(file: PdfFile, tree: Value | undefined): readonly string[] {
  const { Names, Kids } = file.dictionary(tree)
  const own = file.array(Names).filter((_, index) => index % 2 === 0)
  return [...own.map(told), ...file.array(Kids).flatMap((kid) => nameTree(file, kid))]
}

function fontsOf(file: PdfFile, pages: readonly PageFacts[]) {
  return pages.flatMap(({ entries, content }) => {
    const fonts = file.dictionary(file.dictionary(entries['Resources'])['Font'])
    return [...content.codes].map(([name, codes]) => ({ font: file.dictionary(fonts[name.slice(1)]), codes }))
  })
}

/** The characters of each code by the ranges of a ToUnicode map. */
function characters(map: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, from = '', , list = ''] of map.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g))
    for (const [index, [, text = '']] of [...list.matchAll(/<([^>]*)>/g)].entries())
      found.set((Number.parseInt(from, 16) + index).toString(16).padStart(4, '0'), text.replace(/\s/g, ''))
  return found
}
