import type { CodeBlock, CodeToken } from '@recapkit/content-model'
import { type FileChild, Paragraph, Tab, TextRun } from 'docx'
import type { Place } from './place.ts'
import type { Scope } from './scope.ts'
import { codeStyle } from './styles/character-styles.ts'
import { textRuns } from './text-runs.ts'

/** Code as one paragraph with line breaks, so that it is copied and restyled as one; its title stands above. */
export function code(block: CodeBlock, place: Place, scope: Scope): readonly FileChild[] {
  const tokens = block.tokens ?? [{ kind: 'plain', value: block.value } as const]
  const body = new Paragraph({
    style: scope.styles.paragraph('SourceCode', place.indent),
    children: tokens.flatMap(tokenRuns),
  })
  if (block.title === null) return [body]
  const title = new Paragraph({
    style: scope.styles.paragraph('CodeTitle', place.indent),
    children: [...textRuns(block.title, undefined)],
  })
  return [title, body]
}

function tokenRuns(token: CodeToken): readonly TextRun[] {
  const style = codeStyle(token.kind)
  return token.value.split('\n').flatMap((line, index) => {
    const children = line.split('\t').flatMap((text, tab) => (tab === 0 ? [text] : [new Tab(), text]))
    const content = children.filter((child) => child !== '')
    if (content.length === 0 && index === 0) return []
    return [
      new TextRun({
        ...(style === null ? {} : { style }),
        ...(index === 0 ? {} : { break: 1 }),
        children: content,
      }),
    ]
  })
}
