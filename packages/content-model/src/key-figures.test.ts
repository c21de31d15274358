import { expect, test } from 'vitest'
import { keyFigures } from './key-figures.ts'

test('numbers keep their qualifiers and the words that say what they count', () => {
  expect(
    keyFigures('They offer 3x higher speed, up to 4x higher load, and up to 10x lower latency.', 3),
  ).toEqual([
    { value: '3x', label: 'higher speed' },
    { value: 'up to 4x', label: 'higher load' },
    { value: 'up to 10x', label: 'lower latency' },
  ])
})

test('a figure ends with its line', () => {
  expect(keyFigures('4× the throughput\nup to 10× lower latency', 3)).toEqual([
    { value: '4×', label: 'the throughput' },
    { value: 'up to 10×', label: 'lower latency' },
  ])
})

test('years, versions and names are no figures', () => {
  expect(keyFigures('In 2022 Kubernetes 1.26 ran on m5.4xlarge, EC2 and S3 with 8 ferries.', 3)).toEqual([])
})
