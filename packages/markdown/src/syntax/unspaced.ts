import { Tokenizer } from 'marked'

/** Letters of scripts that put no spaces between words: without them, CommonMark cannot tell where emphasis begins or ends. */
const unspaced = '[\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff66-\\uff9f]'
const hasUnspaced = new RegExp(unspaced)
const endsUnspaced = new RegExp(`${unspaced}$`)
const opensBeforeSign = /^\*+[\p{P}\p{S}]/u
const closesAfterSign = new RegExp(`(?<=[\\p{P}\\p{S}])(?<!\\*)(\\*+)${unspaced}`, 'gu')

/**
 * Lets emphasis of Chinese, Japanese and Korean words that stand in quotation marks or brackets touch the letters around
 * (`字**「語」**字`), which marked does not. Given to texts with such letters alone, for it makes marked look through each
 * text for what hides marks.
 */
export function letEmphasisTouch(tokenizer: Tokenizer, text: string): void {
  if (hasUnspaced.test(text)) tokenizer.emStrong = touching
}

function touching(
  this: Tokenizer,
  src: string,
  maskedSrc: string,
  prevChar = '',
): ReturnType<Tokenizer['emStrong']> {
  const { emStrong } = Tokenizer.prototype
  if (!src.startsWith('*') || !hasUnspaced.test(maskedSrc))
    return emStrong.call(this, src, maskedSrc, prevChar)
  const before = endsUnspaced.test(prevChar) && opensBeforeSign.test(src) ? '' : prevChar
  const after = maskedSrc.length - src.length + (/^\*+/.exec(src)?.[0].length ?? 0)
  // A space in the place of the letter that follows lets the emphasis end; both have the same length.
  const masked = maskedSrc.slice(0, after) + maskedSrc.slice(after).replace(closesAfterSign, '$1 ')
  return emStrong.call(this, src, masked, before)
}
