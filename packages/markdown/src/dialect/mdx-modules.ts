import { codeLines } from '../code-lines.ts'
import type { Translation } from './translation.ts'

const module =
  /^(?:import\s+(?:[\w*{].*?\bfrom\s*)?["'{]|import\s+[\w*{]|export\s+(?:default|const|let|var|function|async|class|\{|\*))/
const importedPicture = /^import\s+(\w+)\s+from\s+["']([^"']+\.(?:png|jpe?g|gif|svg|webp|avif))["']/i

/** Imports and exports, which go on to the next empty line; names of imported pictures are kept in `pictures`. */
export function removeModules(text: string, pictures: Map<string, string>, { report }: Translation): string {
  if (!/^(?:im|ex)port\b/m.test(text)) return text
  const isCode = codeLines(text)
  let within = false
  return text
    .split('\n')
    .map((line, index) => {
      if (isCode[index]) return line
      if (within && line.trim() === '') within = false
      if (!within && module.test(line)) {
        within = true
        report('markdown/module-code', 'An import or export was left out.', { line: index + 1, column: 1 })
      }
      const imported = line.startsWith('import') ? importedPicture.exec(line) : null
      if (imported !== null) pictures.set(imported[1] ?? '', imported[2] ?? '')
      return within ? '' : line
    })
    .join('\n')
}
