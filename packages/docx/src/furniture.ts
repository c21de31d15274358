import { Footer, Header, type ISectionOptions, Paragraph, Tab, TextRun } from 'docx'
import { field } from './fields.ts'
import { logoRun } from './picture.ts'
import type { Scope } from './scope.ts'
import { textRuns } from './text-runs.ts'

/** The title at the head of every page but the first, which bears the logo; "page X of Y" at the foot of all. */
export function furniture(scope: Scope): Pick<ISectionOptions, 'headers' | 'footers'> {
  const header = new Header({
    children: [
      new Paragraph({
        style: 'Header',
        ...direction(scope),
        children: [...textRuns(scope.recap.title, undefined)],
      }),
    ],
  })
  const { brand, site } = scope.context
  const logo = brand.logo === null ? [] : [logoRun(brand.logo, site.title, scope.rasters)]
  const firstHeader = new Header({ children: [new Paragraph({ style: 'Header', children: logo })] })
  return {
    headers: { default: header, first: firstHeader },
    footers: { default: footer(scope), first: footer(scope) },
  }
}

function footer(scope: Scope): Footer {
  const parts = scope.words.pageOf('{page}', '{pages}').split(/(\{page\}|\{pages\})/)
  const numbers = parts.flatMap((part) => {
    if (part === '{page}') return field('PAGE', '1')
    return part === '{pages}' ? field('NUMPAGES', '1') : textRuns(part, undefined)
  })
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        ...direction(scope),
        children: [
          ...textRuns(scope.context.site.title, undefined),
          new TextRun({ children: [new Tab()] }),
          ...numbers,
        ],
      }),
    ],
  })
}

const direction = (scope: Scope): { readonly bidirectional?: boolean } =>
  scope.rightToLeft ? { bidirectional: true } : {}
