import { expect, it } from 'vitest'
import { withLikelyPages } from './page-references.ts'

const reference = (bookmark: string, shown: string): string =>
  `<w:r><w:instrText> PAGEREF ${bookmark} \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** A page of paragraphs. */
const text = `<w:p><w:r><w:t>${'x'.repeat(400)}</w:t></w:r></w:p>`.repeat(8)
const mark = (name: string): string => `<w:bookmarkStart w:name="${name}" w:id="1"/>`
const shown = (xml: string): readonly (string | undefined)[] =>
  [...xml.matchAll(/separate"\/><\/w:r>(?:<w:r><w:t>(\d+))?/g)].map((found) => found[1])

it('leaves what is known as it is', () => {
  const xml = reference('a', '3') + mark('a')
  expect(withLikelyPages(xml)).toBe(xml)
})

it('goes on from what is known at the same pace', () => {
  const references = reference('a', '2') + reference('b', '') + reference('c', '')
  const xml = `${references}${text}${mark('a')}${text}${mark('b')}${text}${text}${mark('c')}`
  expect(shown(withLikelyPages(xml))).toEqual(['2', '3', '5'])
})

it('guesses where nothing is known', () => {
  expect(shown(withLikelyPages(`${reference('a', '')}${text}${text}${mark('a')}`))).toEqual(['3'])
})
