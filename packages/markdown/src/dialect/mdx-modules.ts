import { codeLines } from '../code-lines.ts'
import type { Translation } from './translation.ts'

/** Imports and exports, which go on to the next empty line; names of imported pictures are kept in `pictures`. */
export function removeModules(text: string, pictures: Map<string, string>, { report }: Translation): string {
  const isCode = codeLines(text)
  let within = false
  return text
    .split('\n')
    .map((line, index) => {
      if (isCode[index]) return line
      if (line.trim() === '') within = false
      const begins =
        !within &&
        /^(?:import\s+(?:[\w*{].*?\bfrom\s*)?["'{]|import\s+[\w*{]|export\s+(?:default|const|let|var|function|async|class|\{|\*))/.test(
          line,
        )
      if (begins) {
        within = true
        report('markdown/module-code', 'An import or export was left out.', { line: index + 1, column: 1 })
      }
      const imported = /^import\s+(\w+)\s+from\s+["']([^"']+\.(?:png|jpe?g|gif|svg|webp|avif))["']/i.exec(
        line,
      )
      if (imported !== null) pictures.set(imported[1] ?? '', imported[2] ?? '')
      return within ? '' : line
    })
    .join('\n')
}
