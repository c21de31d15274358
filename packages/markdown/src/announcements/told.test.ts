import { contentText } from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { readPost } from '../post.test.fixture.ts'
import { found } from './found.test.fixture.ts'

const list = '- First\n- **Crane X** lifts. {availability="preview"}\n- Last\n'

describe('what the author tells in braces', () => {
  it('makes an announcement of one item, the others stay a list', () => {
    expect(found(list)).toEqual(['preview | Crane X'])
    const { recap } = readPost(list)
    expect(recap.children.map(({ type }) => type)).toEqual(['list', 'announcement', 'divider', 'list'])
    expect(contentText(recap.children)).toBe('First\nCrane X\nCrane X lifts.\nLast')
  })

  it('leaves a list as it is for every “none”', () => {
    const body = '- **Crane X** (Preview) {availability=none}\n- **Tug Y** (GA)\n'
    expect(found(body)).toEqual([])
    expect(contentText(readPost(body).recap.children)).toBe('Crane X (Preview)\nTug Y (GA)')
  })

  it('makes a heading of a bold line', () => {
    expect(found('**Crane X** {availability=GA}\n\nIt lifts.\n')).toEqual(['available | Crane X'])
  })

  it('counts alone where the front matter says so, at any depth', () => {
    const body = `## Cranes (Preview)\n\n### Crane Z {availability=GA}\n\ntext\n\n${list}`
    expect(found(body, 'announcements: false\n')).toEqual(['available | Crane Z', 'preview | Crane X'])
  })
})
