import {
  type Bookmark,
  BuilderElement,
  type FileChild,
  type ParagraphChild as LibraryParagraphChild,
  type XmlComponent,
} from 'docx'

type Attributes = Readonly<Record<string, string>>

/** What stands in a paragraph, one element each: a bookmark is written as its two ends. */
export type ParagraphChild = Exclude<LibraryParagraphChild, Bookmark>

/** An element by its name in WordprocessingML, for what the library has no class of. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly XmlComponent[] = [],
): BuilderElement<Attributes> {
  const keyed = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const)
  return new BuilderElement<Attributes>({ name, attributes: Object.fromEntries(keyed), children })
}

/** An element that holds text. */
export function textElement(name: string, attributes: Attributes, text: string): XmlComponent {
  const made = element(name, attributes)
  made.addChildElement(text)
  return made
}

/** The library brands the classes that may stand in a paragraph; it writes any other element just as well. */
export const inParagraph = (made: XmlComponent): ParagraphChild => made as XmlComponent & ParagraphChild

/** The element as one of the blocks of a document. */
export const asBlock = (made: XmlComponent): FileChild => Object.assign(made, { fileChild: Symbol('block') })
