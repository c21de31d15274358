import { expect, it } from 'vitest'
import { describeEmbed } from './embeds.ts'

const at = { line: 1, column: 1 }

it('names an embed by its author, its service, or its file on the own site', () => {
  const titled = (url: string, title: string | null = null) => {
    const { provider, title: shown } = describeEmbed(url, title, 'video', at)
    return [provider, shown]
  }
  expect(titled('https://youtu.be/abcdefghijk', 'The quay')).toEqual(['YouTube', 'The quay'])
  expect(titled('https://films.example/quay.mp4')).toEqual(['films.example', 'Video (films.example)'])
  expect(titled('https://example.invalid/films/quay.mp4?t=3')).toEqual(['', 'Video (quay.mp4)'])
})

it('gives the address that people visit', () => {
  expect(describeEmbed('https://www.youtube.com/embed/abcdefghijk', null, 'frame', at).url).toBe(
    'https://www.youtube.com/watch?v=abcdefghijk',
  )
})
