import { documentDates, type ExportContext, type Recap } from '@recapkit/content-model'

/** What the file says of itself. */
export interface DocumentFacts {
  readonly title: string
  readonly authors: readonly string[]
  readonly subject: string
  readonly keywords: readonly string[]
  readonly lang: string
  /** The content's own date; never the clock. */
  readonly created: Date
}

/** The facts of a recap; its site stands in for authors that are not named. */
export function factsOf(recap: Recap, { site, date }: Pick<ExportContext, 'site' | 'date'>): DocumentFacts {
  const authors = recap.authors.map((author) => author.name)
  return {
    title: recap.title,
    authors: authors.length > 0 ? authors : [site.author ?? site.title],
    subject: recap.summary,
    keywords: recap.tags,
    lang: recap.lang,
    created: documentDates(recap, date).created,
  }
}

/** pdfkit's information dictionary; what it also writes as XMP is escaped there. */
export function info(facts: DocumentFacts): Record<string, unknown> {
  const optional = {
    Author: facts.authors.join(', '),
    Subject: facts.subject,
    Keywords: facts.keywords.join(', '),
  }
  const given = Object.entries(optional).filter(([, value]) => value !== '')
  return {
    Title: text(facts.title),
    ...Object.fromEntries(given.map(([key, value]) => [key, text(value)])),
    Producer: text('recapkit'),
    Creator: text('recapkit'),
    CreationDate: facts.created,
  }
}

/** A text that pdfkit writes as it is into the information dictionary and, by toString, escaped into XML. */
function text(value: string): string {
  const object = new String(clean(value))
  object.toString = () => escapeXml(clean(value))
  return object as string
}

const clean = (value: string): string => value.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ')

const escapeXml = (value: string): string =>
  value.replace(/[&<>]/g, (found) => (found === '&' ? '&amp;' : found === '<' ? '&lt;' : '&gt;'))

/** Says PDF/UA-1 beside the PDF/A-2a that pdfkit writes, with the extension schema that PDF/A asks for. */
export const identification: string = `
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`
