import { codeLines } from '../code-lines.ts'

/** How far the content of a list item is indented, as it is written and as it will be. */
interface Level {
  readonly written: number
  readonly made: number
}

const outside: Level = { written: 0, made: 0 }
const listMarker = /^(?:[-*+]|\d{1,9}[.)])(?: {1,4}(?=\S)| *$)/

/**
 * Takes away indentation that is for the eye. In MDX no indentation makes code (https://mdxjs.com/docs/what-is-mdx/), so
 * that headings, lists and fences may stand at any depth of the components around them; beyond three spaces, Markdown
 * reads none of them. What is indented by a list item stays so.
 */
export function outdentBlocks(text: string): string {
  if (!/^(?: {4}|\t)/m.test(text)) return text
  const isCode = codeLines(text)
  const levels: Level[] = [outside]
  let shift = 0
  return text
    .split('\n')
    .map((written, index) => {
      const line = written.startsWith('\t')
        ? written.replace(/^\t+/, (tabs) => '    '.repeat(tabs.length))
        : written
      const within = isCode[index] && isCode[index - 1]
      if (within) return shift === 0 ? written : line.replace(new RegExp(`^ {1,${shift}}`), '')
      if (line.trim() === '') return written
      const indent = line.length - line.trimStart().length
      while (indent < (levels.at(-1) ?? outside).written) levels.pop()
      const level = levels.at(-1) ?? outside
      const beyond = indent - level.written
      const made = level.made + (beyond < 4 ? beyond : 0)
      shift = indent - made
      const content = line.slice(indent)
      const marker = isCode[index] ? undefined : listMarker.exec(content)?.[0].length
      if (marker !== undefined) levels.push({ written: indent + marker, made: made + marker })
      return shift === 0 ? written : ' '.repeat(made) + content
    })
    .join('\n')
}
