import { build } from '@recapkit/content-model'
import { expect, test } from 'vitest'
import { withPermalink } from './with-permalink.ts'

const recap = build.recap('A', [], { path: '_posts/2024-05-01-a.md' })
const posts = { '_posts/2024-05-01-a.md': '/2024/05/01/a.html' }

test('a post leads to where its blog shows it, below the path that the blog lives under', () => {
  expect(
    withPermalink(recap, posts, { url: 'https://blog.example/notes/', generator: 'jekyll' }).permalink,
  ).toBe('https://blog.example/notes/2024/05/01/a.html')
})

test('not when the blog does not say where it lives, or the post has an address of its own', () => {
  expect(withPermalink(recap, posts, { url: null, generator: 'hugo' }).permalink).toBeNull()
  expect(withPermalink(recap, {}, { url: 'https://blog.example/', generator: 'hugo' }).permalink).toBeNull()
  const own = { ...recap, permalink: '/own/' }
  expect(withPermalink(own, posts, { url: 'https://blog.example/', generator: 'hugo' })).toBe(own)
})
