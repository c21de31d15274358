import { build, inlineText } from '@recapkit/content-model'
import { expect, test } from 'vitest'
import { countWords, sentences } from './sentences.ts'

const split = (text: string): readonly string[] => sentences(build.inlines(text)).map(inlineText)

test('a stop before a capital ends a sentence, an abbreviation does not', () => {
  expect(split('The ferry sails at 9 a.m. from pier 2, e.g. Monday. It is full.')).toEqual([
    'The ferry sails at 9 a.m. from pier 2, e.g. Monday.',
    'It is full.',
  ])
})

test('a careless small letter after a stop begins a sentence too', () => {
  expect(split('New ferries run daily. they are fast.')).toEqual(['New ferries run daily.', 'they are fast.'])
})

test('versions and addresses stay whole', () => {
  expect(split('Version 1.2.3 of node.js is out.')).toEqual(['Version 1.2.3 of node.js is out.'])
})

test('East Asian stops need no space', () => {
  expect(split('船は速い。港は広い。')).toEqual(['船は速い。', '港は広い。'])
  expect(countWords('船は速い。')).toBe(2)
})

test('other scripts have stops of their own', () => {
  expect(split('नाव तेज़ है। बंदरगाह बड़ा है।')).toEqual(['नाव तेज़ है।', 'बंदरगाह बड़ा है।'])
})

test('formatting stays with its words and notes go', () => {
  const note = build.note('n', [build.paragraph('Aside.')])
  const [first] = sentences([build.strong('Fast'), build.text(' ferries.'), note, build.text(' More.')])
  expect(first).toEqual([build.strong('Fast'), build.text(' ferries.')])
})

test('in Thai, which has no stops, a space ends what is said once it is long enough', () => {
  const phrase = 'เรือข้ามฟากตอนกลางคืนแล่นข้ามในเวลาหกชั่วโมง'
  const text = [phrase, phrase, 'มาก'].join(' ')
  const found = sentences([build.text(text)]).map((one) => inlineText(one))
  expect(found).toEqual([phrase, `${phrase} มาก`])
})
