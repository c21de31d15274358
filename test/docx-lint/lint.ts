import { pictureAlternative, pictureFileName } from './rules/alternatives.ts'
import {
  contrast,
  directFormatting,
  documentLanguage,
  documentTitle,
  undefinedStyle,
} from './rules/properties.ts'
import {
  blankParagraph,
  deadAnchor,
  dirtyField,
  headingOrder,
  headingText,
  linkText,
  tableHead,
  tableWidths,
  typedMark,
} from './rules/structure.ts'
import { openWordFile, type WordFile } from './word-file.ts'

type Rule = (file: WordFile) => readonly string[]

export type DocxRule =
  | 'picture-alternative'
  | 'picture-file-name'
  | 'heading-order'
  | 'heading-text'
  | 'table-head'
  | 'table-widths'
  | 'blank-paragraph'
  | 'typed-mark'
  | 'dead-anchor'
  | 'link-text'
  | 'dirty-field'
  | 'document-title'
  | 'document-language'
  | 'direct-formatting'
  | 'undefined-style'
  | 'contrast'

/** What Word's accessibility checker and a colleague who edits would complain of, as far as the file shows it. */
export const docxRules: Readonly<Record<DocxRule, Rule>> = {
  'picture-alternative': pictureAlternative,
  'picture-file-name': pictureFileName,
  'heading-order': headingOrder,
  'heading-text': headingText,
  'table-head': tableHead,
  'table-widths': tableWidths,
  'blank-paragraph': blankParagraph,
  'typed-mark': typedMark,
  'dead-anchor': deadAnchor,
  'link-text': linkText,
  'dirty-field': dirtyField,
  'document-title': documentTitle,
  'document-language': documentLanguage,
  'direct-formatting': directFormatting,
  'undefined-style': undefinedStyle,
  contrast,
}

/** Every complaint about a Word document, with the rule that makes it. */
export function lintDocx(bytes: Uint8Array): readonly string[] {
  const file = openWordFile(bytes)
  return Object.entries(docxRules).flatMap(([name, rule]) =>
    rule(file).map((message) => `${name}: ${message}`),
  )
}
