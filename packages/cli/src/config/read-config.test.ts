import { expect, test } from 'vitest'
import { readConfig } from './read-config.ts'

const places = (text: string): readonly string[] =>
  readConfig(text, 'recap.config.yaml').diagnostics.map(
    (one) => `${one.place?.at?.line}:${one.place?.at?.column} ${one.rule} ${one.message}`,
  )

test('a full configuration is read as it stands', () => {
  const text = [
    'site:',
    '  title: Notes from the front row',
    '  url: https://notes.example/recaps/',
    'content: ["*/index.md"]',
    'output:',
    '  formats: [pdf, marp]',
    '  accent: "#7A1FA2"',
    'check:',
    '  check/link-text: off',
    '  editorial/todo: error',
  ].join('\n')
  const { value, diagnostics } = readConfig(text, 'recap.config.yaml')
  expect(diagnostics).toEqual([])
  expect(value?.output).toEqual({ formats: ['pdf', 'marp'], accent: '#7A1FA2' })
  expect(value?.check).toEqual({ 'check/link-text': 'off', 'editorial/todo': 'error' })
})

test('an empty file and empty keys are no fault', () => {
  expect(readConfig('', 'recap.config.yaml').value).toEqual({})
  expect(readConfig('site:\noutput:\n  accent:\n', 'recap.config.yaml').value).toEqual({ output: {} })
})

test('every fault has its place', () => {
  expect(places('site:\n  titel: Notes\n')).toEqual(['2:3 config/invalid "titel" is no key of "site".'])
  expect(places('output:\n  paper: a5\n')).toEqual([
    '2:3 config/invalid "output.paper" must be one of "a4", "letter".',
  ])
  expect(places('output:\n  formats:\n    - pdf\n    - odt\n')).toEqual([
    '4:7 config/invalid "odt" is no format.',
  ])
  expect(places('check:\n  check/alt-mising: off\n')).toEqual([
    '2:3 config/invalid "check/alt-mising" is no rule.',
  ])
  expect(places('site:\n  url: notes.example\n')).toEqual(['2:3 config/invalid "site.url" is malformed.'])
  expect(places('site: [\n')).toHaveLength(1)
})

test('an accent that cannot be read on white is refused', () => {
  expect(places('output: { accent: "#FFD400" }')).toEqual([
    '1:11 config/invalid The accent #FFD400 has a contrast of 1.4:1 on white; text needs 4.5:1.',
  ])
})

test('an alias bomb and a second document end as one line', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
  for (let level = 0; level < 8; level++) {
    const from = String.fromCharCode(97 + level)
    const to = String.fromCharCode(98 + level)
    bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(',')}]`)
  }
  expect(places(bomb.join('\n'))).toHaveLength(1)
})
