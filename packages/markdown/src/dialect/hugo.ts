import { namedArgument, readArguments } from './arguments.ts'
import { directiveOf, equivalentOf } from './equivalents.ts'
import { fenced, printMarkup } from './markup.ts'
import { postAddress } from './posts.ts'
import { replaceOutsideCode, type Translation } from './translation.ts'

const shortcode =
  /\{\{([<%])\s*(\/?)\s*([\w./-]+)((?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|`[^`]*`|[^"'`{}]){0,2000}?)\s*(\/?)[>%]\}\}/g
const highlighted =
  /\{\{[<%]\s*(?:highlight|code)\s+([^>%]*?)\s*[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*(?:highlight|code)\s*[>%]\}\}/g
const pictured = /\{\{<\s*(imgproc|figure|img|image)\s+([^>]*?)\s*>\}\}([^{}]*?)\{\{<\s*\/\s*\1\s*>\}\}/g

/** Hugo's shortcodes as Markdown: figures, frames, containers, code and references; others leave what they enclose. */
export function translateHugo(text: string, translation: Translation): string {
  if (!/\{\{[<%]/.test(text)) return text
  const coded = text.replace(highlighted, (_whole: string, args: string, code: string) => {
    const language = /^["']?([\w+#-]+)/.exec(args)?.[1] ?? ''
    return fenced(language, code)
  })
  const shown = replaceOutsideCode(coded, pictured, ({ groups, alone }) => {
    const [, name = '', written = '', caption = ''] = groups
    const args = readArguments(written)
    const words = caption.trim().replace(/\s+/g, ' ')
    const captioned = words === '' ? args : { ...args, named: new Map([...args.named, ['caption', words]]) }
    const markup = equivalentOf(name, captioned)
    return markup === null ? null : printMarkup(markup, alone)
  })
  const closed = new Set([...shown.matchAll(/\{\{[<%]\s*\/\s*([\w./-]+)/g)].map((match) => match[1]))
  const replaced = replaceOutsideCode(shown, shortcode, ({ groups, at, alone }) => {
    const [, , closing = '', name = '', written = ''] = groups
    const isPaired = closing === '/' || closed.has(name)
    const args = readArguments(written)
    if (name === 'ref' || name === 'relref') {
      const path = namedArgument(args, 'path') ?? args.values[0] ?? ''
      return postAddress(path, translation, at)
    }
    if (isPaired) {
      const directive = directiveOf(name, args)
      if (directive !== null && alone) return closing === '/' ? ':::' : directive
      if (name === 'mermaid' && alone) return closing === '/' ? '```' : '```mermaid'
      if (closing === '/') return ''
    } else {
      const markup = equivalentOf(name, args)
      if (markup !== null) return printMarkup(markup, alone)
    }
    if (directiveOf(name, args) === null) {
      const message = `The shortcode “${name}” has no equivalent${isPaired ? '; its text was kept' : ''}.`
      translation.report('markdown/unknown-shortcode', message, at, 'Write it as Markdown, or as HTML.')
    }
    return keptWords(args.named)
  })
  return replaced.replace(/\{\{([<%])\/\*\s*([\s\S]*?)\s*\*\/([>%])\}\}/g, '{{$1 $2 $3}}')
}

/** What a tag is given that readers were to see. */
export function keptWords(named: ReadonlyMap<string, string>): string {
  return ['title', 'caption', 'text', 'content', 'quote', 'message', 'description', 'label']
    .flatMap((name) => named.get(name) ?? [])
    .join(' ')
    .replace(/\s+/g, ' ')
}
