import { expect, it } from 'vitest'
import { readPost } from './post.test.fixture.ts'

const told = (body: string): readonly string[] =>
  readPost(`---\ntitle: t\ndate: 2031-05-01\n---\n${body}`).diagnostics.map(
    ({ message, place }) => `${place?.at?.line} ${message}`,
  )

it('reports a step of two levels, each kind once', () => {
  expect(told('## A\n\n#### B\n\nx\n\n## C\n\n#### D\n\nx\n')).toEqual([
    '7 “B” is a heading of level 4 below one of level 2. Again on line 13.',
  ])
})

it.each(['### A\n\nx\n\n## B\n\nx\n', '## A\n\nx\n\n### B\n\n#### C\n\nx\n\n## D\n\nx\n'])(
  'lets posts begin anywhere and steps up be of any size: %j',
  (body) => {
    expect(told(body)).toEqual([])
  },
)
