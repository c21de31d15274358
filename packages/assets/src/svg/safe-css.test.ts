import { expect, it } from 'vitest'
import { safeCss } from './safe-css.ts'

it('keeps what lies within the drawing', () => {
  const css =
    "a{fill:url( '#g' );mask:url(#m)} @font-face{src:url(data:font/woff2;base64,AA)} b{content:'\\201C'}"
  expect(safeCss(css)).toBe(css)
})

it('takes out imports and addresses elsewhere, however they are written', () => {
  expect(safeCss('@import url(a.css); a{fill:URL("b.svg#c")}')).toBe(' a{fill:none}')
  expect(safeCss('a{fill:\\75 rl(https://example.org/)}')).toBe('a{fill:none}')
  expect(safeCss('a{fill:url(data:text/html,x)} b{fill:url(c')).toBe('a{fill:none} b{fill:none')
  expect(safeCss('@import "d.css"')).toBe('')
})
