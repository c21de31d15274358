import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx'
import type { Scope } from './scope.ts'

/** The title at the head of every page but the first, "page X of Y" at the foot of all. */
export function furniture(scope: Scope): Pick<ISectionOptions, 'headers' | 'footers'> {
  const header = new Header({
    children: [
      new Paragraph({ style: 'Header', ...direction(scope), children: [new TextRun(scope.recap.title)] }),
    ],
  })
  const noHeader = new Header({ children: [new Paragraph({ style: 'Header' })] })
  return {
    headers: { default: header, first: noHeader },
    footers: { default: footer(scope), first: footer(scope) },
  }
}

function footer(scope: Scope): Footer {
  const { words, context } = scope
  const parts = words.pageOf('{page}', '{pages}').split(/(\{page\}|\{pages\})/)
  const number = parts.map((part) => {
    if (part === '{page}') return PageNumber.CURRENT
    return part === '{pages}' ? PageNumber.TOTAL_PAGES : part
  })
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        ...direction(scope),
        children: [new TextRun({ children: [context.site.title, '\t', ...number] })],
      }),
    ],
  })
}

const direction = (scope: Scope): { readonly bidirectional?: boolean } =>
  scope.rightToLeft ? { bidirectional: true } : {}
