import { contentText, links } from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { readPost } from '../post.test.fixture.ts'
import { found } from './found.test.fixture.ts'

const table = (head: string, ...rows: readonly string[]): string =>
  `| ${head} |\n|${head
    .split('|')
    .map(() => '---|')
    .join('')}\n${rows.map((row) => `| ${row} |`).join('\n')}\n`

describe('rows of a table', () => {
  it('announce where a column tells the status, with the other columns below', () => {
    const body = table(
      'Service | Status | Port',
      '[Crane X](https://x.example/c) | GA | Kiel',
      'Tug Y | 🟡 Public preview, Q2 2031 | Oslo',
    )
    expect(found(body)).toEqual(['available | Crane X', 'preview | Tug Y'])
    const { recap } = readPost(body)
    expect(contentText(recap.children)).toBe('Service · Status\nCrane X\nPort\nKiel\nTug Y\nPort\nOslo')
    expect(recap.children[2]).toMatchObject({
      availability: { as: 'Public preview, Q2 2031', when: 'Q2 2031' },
    })
  })

  it('keep the links and notes beside a status and in the heads', () => {
    const body = `${table('Service | Status[^1]', 'Crane X | [GA](https://x.example/ga)', 'Tug Y | Preview[^2]')}\n[^1]: In May.\n[^2]: At Oslo.\n`
    const { recap } = readPost(body)
    expect(links(recap.children)).toHaveLength(1)
    expect(JSON.stringify(recap.children)).toContain('In May.')
    expect(JSON.stringify(recap.children)).toContain('At Oslo.')
  })

  it.each([
    ['提供状況', 'サービス', 'クレーンX | 一般提供', '引き船Y | プレビュー'],
    ['Verfügbarkeit', 'Dienst', 'Kran X | allgemein verfügbar', 'Schlepper Y | Vorschau'],
  ])('announce under %s', (status, name, ...rows) => {
    expect(found(table(`${name} | ${status}`, ...rows)).map((line) => line.split(' ')[0])).toEqual([
      'available',
      'preview',
    ])
  })

  it.each([
    ['versions', table('Version | Status', '1.2 | Deprecated', '1.3 | Available')],
    ['sessions', table('Session | Status', 'Cranes | Available', 'Tugs | Coming soon')],
    ['other status', table('Crane | Status', 'X | open', 'Y | closed')],
    ['one without status', table('Crane | Status', 'X | Preview', 'Y | ')],
    ['no such column', table('Crane | Port', 'X | Preview', 'Y | GA')],
    ['what has ended', table('Crane | Status', 'X | Deprecated', 'Y | End of life')],
    ['one row', table('Crane | Status', 'X | Preview')],
  ])('stay a table: %s', (_name, body) => {
    expect(found(body)).toEqual([])
    expect(readPost(body).recap.children[0]?.type).toBe('table')
  })
})
