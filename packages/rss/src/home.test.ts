import { build, type ExportContext } from '@recapkit/content-model'
import { expect, test } from 'vitest'
import { homeOf } from './home.ts'
import { context } from './site.test.fixture.ts'

const made = (formats: readonly string[]): ExportContext => ({
  ...context,
  addresses: (id, format) => {
    if (!formats.includes(format)) return null
    return format === 'page' ? `${id}/index.html` : `${id}/${id}.${format}`
  },
})
const recap = build.recap('A', [], { id: 'a' })

test("an item leads to the blog's own page, where it has one", () => {
  const path = homeOf({ ...recap, permalink: '/2023/01/ä.html' }, made(['page', 'pdf']))
  expect(path.url).toBe('https://recaps.example/blog/2023/01/%C3%A4.html')
  expect(path.anchor('データ')).toBe(`${path.url}#${encodeURIComponent('データ')}`)
  expect(homeOf({ ...recap, permalink: 'https://b.example/x#top' }, context).anchor('y')).toBe(
    'https://b.example/x#y',
  )
})

test('else to the page made here, the PDF, the Word file, the site', () => {
  expect(homeOf(recap, made(['page', 'pdf'])).anchor('x')).toBe('https://recaps.example/blog/a/#x')
  expect(homeOf(recap, made(['docx', 'pdf'])).anchor('x')).toBe(
    'https://recaps.example/blog/a/a.pdf#nameddest=x',
  )
  expect(homeOf(recap, made(['docx'])).anchor('x')).toBe('https://recaps.example/blog/a/a.docx')
  expect(homeOf(recap, made([])).url).toBe('https://recaps.example/blog/')
})
