import { expect, test } from 'vitest'
import { sheet } from './sheet.ts'

test('the sheet shows every page, and those that changed beside their earlier look', () => {
  const same = { name: 'a.pdf-1.png', now: 'pages/a.pdf-1.png', before: null, isChanged: false }
  const other = { name: 'b "2".png', now: 'pages/b.png', before: '../old/pages/b.png', isChanged: true }
  const html = sheet([same, other, { ...other, name: 'gone.png', now: null }])
  expect(html.match(/<img/g)).toHaveLength(5)
  expect(html).toContain('Changed (2)')
  expect(html).toContain('alt="b &quot;2&quot;.png, before"')
  expect(sheet([same])).not.toContain('Changed')
})
