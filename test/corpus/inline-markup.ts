import { assertNever, type Inline, type Target } from '@recapkit/content-model'

/** Inlines as one line of text in which every kind but plain text is marked in angle brackets. */
export function inlineMarkup(inlines: readonly Inline[]): string {
  return inlines.map(one).join('')
}

function one(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.lang === null
        ? visible(inline.value)
        : `<lang ${inline.lang}>${visible(inline.value)}</lang>`
    case 'code':
      return `<code>${visible(inline.value)}</code>`
    case 'emphasis':
      return `<${inline.kind}>${inlineMarkup(inline.children)}</${inline.kind}>`
    case 'link': {
      const title = inline.title === null ? '' : ` "${inline.title}"`
      return `<link ${address(inline.target)}${title}>${inlineMarkup(inline.children)}</link>`
    }
    case 'picture':
      return `<picture ${inline.picture.src} "${inline.picture.alt}">`
    case 'note':
      return `<note ${inline.id}>`
    case 'inline-math':
      return `<math>${inline.tex}</math>`
    case 'break':
      return '<break>'
    default:
      return assertNever(inline)
  }
}

const address = (target: Target): string => (target.kind === 'url' ? target.url : `#${target.id}`)

/** Characters that cannot be seen, by their code points; a line end that is left in the text as ⏎. */
function visible(value: string): string {
  return value
    .replaceAll('\n', '⏎')
    .replace(/(?!\u200D)[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, (character) => `<U+${hex(character)}>`)
}

const hex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
