import { links } from '@recapkit/content-model'
import { expect, it } from 'vitest'
import { readPost } from './post.test.fixture.ts'

it('keeps the links and pictures of the heading that the title is taken from', () => {
  const { recap } = readPost('# Kettle [![build](b.svg)](https://ci.example/k)\n\nBoils.\n')
  expect(recap.title).toBe('Kettle')
  expect(recap.children[0]).toMatchObject({
    type: 'figure',
    picture: { alt: 'build' },
    target: { kind: 'url', url: 'https://ci.example/k' },
    position: { line: 1 },
  })
})

it('takes a heading of badges alone for a title all the same', () => {
  expect(readPost('# ![Kettle](logo.png)\n').recap.title).toBe('Kettle')
})

it('keeps a link in a heading that repeats the title given', () => {
  const { recap } = readPost('---\ntitle: Kettle\n---\n# [Kettle](https://kettle.example/)\n\nBoils.\n')
  expect(links(recap.children)).toHaveLength(1)
})
