import { build, inlineText } from '@recapkit/content-model'
import { expect, it } from 'vitest'
import { headingTitle } from './heading-title.ts'

const logo = build.inlinePicture('/logo.png', 'The quay')

it('says what a picture shows that stands in the place of words', () => {
  expect(headingTitle([logo]).at(-1)).toEqual(build.text(' The quay'))
  expect(headingTitle([build.link([logo], 'https://quay.example/')])).toHaveLength(2)
})

it('leaves titles with words, and pictures without any, as they are', () => {
  const named = [logo, build.text(' opens')]
  expect(headingTitle(named)).toBe(named)
  const mute = [build.inlinePicture('/line.png', '')]
  expect(inlineText(headingTitle(mute))).toBe('')
})
