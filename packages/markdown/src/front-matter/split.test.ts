import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from './split.ts'

function split(text: string): { values: unknown; body: string; told: readonly string[] } {
  const told: string[] = []
  const { frontMatter, body } = splitFrontMatter(text, (rule, _message, at) =>
    told.push(`${at?.line} ${rule}`),
  )
  return { values: frontMatter?.values ?? null, body, told }
}

describe('splitFrontMatter', () => {
  it.each([
    ['YAML', '---\ntitle: A\ndate: 2020-01-02\n---\nx', { title: 'A', date: '2020-01-02' }],
    ['TOML', '+++\ntitle = "A"\ndate = 2020-01-02\n+++\nx', { title: 'A', date: '2020-01-02' }],
    [
      'TOML with a time',
      '+++\ndate = 2020-01-02T03:04:05+01:00\n+++\nx',
      { date: '2020-01-02T03:04:05.000+01:00' },
    ],
    ['JSON', '{\n"title": "A"\n}\nx', { title: 'A' }],
    ['Pelican', 'Title: A\nDate: 2020-01-02\n\nx', { title: 'A', date: '2020-01-02' }],
    [
      'Pelican with other names and a continuation',
      'Title: A: b\nDate: 2020-01-02\nAuthors: C, D\nCustom: y\n    and z\n\nx',
      { title: 'A: b', date: '2020-01-02', authors: 'C, D', custom: 'y and z' },
    ],
    ['JSON on a line', '{"title": "A"}\nx', { title: 'A' }],
    ['a note between rules', '---\n\nNote: these words.\n\n---\nx', {}],
    ['a quoted value that goes on at the margin', '---\ntitle: "A\nb"\n---\nx', { title: 'A b' }],
    ['an empty one', '---\n---\nx', {}],
    ['none', '# Head\n\nx', {}],
    ['a rule between texts', '---\n\nSome words: these.\nThey go on\n\n---\nx', {}],
  ])('reads %s', (_form, text, values) => {
    const answer = split(text)
    expect(answer.values).toEqual(values)
    expect(answer.told).toEqual([])
  })

  it('keeps the number of lines', () => {
    for (const text of [
      '---\na: 1\n---\nx\ny',
      '\n\n---\na: 1\n---\nx',
      '+++\na = 1\n+++\nx',
      'Title: a\nDate: b\n\nx',
    ])
      expect(split(text).body.split('\n')).toHaveLength(text.split('\n').length)
  })

  it.each([
    [
      'a colon in a value',
      '---\ntitle: Recap: the days\ntags: [a]\n---\n',
      { title: 'Recap: the days', tags: ['a'] },
      '2',
    ],
    ['a tab', '---\ntitle: A\ntags:\n\t- one\n---\n', { title: 'A', tags: ['one'] }, '4'],
    ['an open quote', '---\ntitle: "A\nlang: en\n---\n', { title: '"A', lang: 'en' }, '4'],
    ['a value that begins with @', '---\nauthor: @ada\n---\n', { author: '@ada' }, '2'],
  ])('reads %s tolerantly and says so', (_name, text, values, line) => {
    const answer = split(text)
    expect(answer.values).toEqual(values)
    expect(answer.told).toHaveLength(1)
    expect(answer.told[0]).toMatch(/front-matter\/tolerated$/)
    expect(Number.parseInt(answer.told[0] ?? '', 10)).toBeLessThanOrEqual(Number(line))
  })

  it('finds front matter after blank lines and in a code fence', () => {
    expect(split('\n\n---\na: 1\n---\nx')).toMatchObject({
      values: { a: 1 },
      told: ['4 front-matter/tolerated'],
    })
    const fenced = split('```yaml\n---\na: 1\n---\n```\nx')
    expect(fenced).toMatchObject({ values: { a: 1 }, told: ['3 front-matter/tolerated'] })
    expect(fenced.body.trim()).toBe('x')
  })

  it('ends what is not closed with the first line that is no field', () => {
    const answer = split('---\ntitle: x\ntags:\n  - a\n\ntext')
    expect(answer).toMatchObject({ values: { title: 'x', tags: ['a'] }, told: ['5 front-matter/tolerated'] })
    expect(answer.body).toBe('\n\n\n\n\ntext')
  })

  it('finds front matter below comments, and between longer rules', () => {
    expect(split('<!-- lint off -->\n---\ntitle: x\n---\ny')).toMatchObject({ values: { title: 'x' } })
    expect(split('----\ntitle: x\n----\ny')).toMatchObject({ values: { title: 'x' }, told: [] })
  })

  it('refuses what is code, too large, or a bomb, and evaluates nothing', () => {
    expect(split('---js\n{ title: run() }\n---\nx')).toMatchObject({
      values: null,
      told: ['2 front-matter/invalid'],
    })
    expect(split(`---\na: ${'x'.repeat(70_000)}\n---\n`).told).toEqual(['2 front-matter/invalid'])
    const bomb = [
      'a: &a [x, x]',
      ...Array.from(
        { length: 20 },
        (_, n) => `b${n}: &b${n} [*${n === 0 ? 'a' : `b${n - 1}`}, *${n === 0 ? 'a' : `b${n - 1}`}]`,
      ),
    ]
    expect(split(`---\n${bomb.join('\n')}\n---\n`).told[0]).toMatch(/front-matter\/tolerated/)
    expect(split('---\na: &a [*a]\n---\n').told[0]).toMatch(/front-matter\/tolerated/)
    expect(split('---\n__proto__: {polluted: true}\n---\n').values).not.toHaveProperty('polluted')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('names the line of a field', () => {
    const { frontMatter } = splitFrontMatter('---\n# note\ntitle: x\nimage: y\n---\n', () => undefined)
    expect(frontMatter?.at('image')).toEqual({ line: 4, column: 1 })
  })
})
