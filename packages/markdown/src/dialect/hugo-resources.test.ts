import { pictures } from '@recapkit/content-model'
import { expect, it } from 'vitest'
import { readPost } from '../post.test.fixture.ts'

const path = 'content/blog/day/index.md'
const resources = { [path]: ['deep-dive-1.png', 'photos/a.jpg', 'photos/b.jpg', 'photos/c/d.jpg'] }
const sources = (text: string): readonly string[] =>
  pictures(readPost(text, { generator: 'hugo', resources }, path).recap).map(({ src }) => src)

it.each([
  ['{{< gallery match="photos/*" >}}', ['photos/a.jpg', 'photos/b.jpg']],
  ['{{< gallery match="photos/**" sortOrder="desc" >}}', ['photos/c/d.jpg', 'photos/b.jpg', 'photos/a.jpg']],
  ['{{< gallery dir="photos/" />}}', ['photos/a.jpg', 'photos/b.jpg']],
  ['{{< imgproc deep-dive Resize 700x >}}', ['deep-dive-1.png']],
  ['{{< imgproc nowhere Fit "800x450" >}}', ['nowhere']],
])('%s shows resources of the page', (tag, names) => {
  expect(sources(`${tag}\n`)).toEqual(names.map((name) => `content/blog/day/${name}`))
})

it('tells of a gallery whose pattern has too many stars', () => {
  const names = { [path]: [`${'a'.repeat(60)}.png`] }
  const { recap, told } = readPost(
    '{{< gallery match="**a**a**a**a**a**a**b" >}}\n',
    { resources: names },
    path,
  )
  expect(pictures(recap)).toEqual([])
  expect(told).toEqual(['1 markdown/unknown-shortcode'])
})

it('tells of a gallery that names nothing', () => {
  expect(readPost('{{< gallery match="none/*" >}}\n', { resources }, path).told).toEqual([
    '1 markdown/unknown-shortcode',
  ])
})
