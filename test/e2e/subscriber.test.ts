import { expect, test } from 'vitest'
import { post } from './posts.ts'
import { siteOf } from './site.ts'
import { subscriberOf } from './subscriber.ts'

const config = (url: string): string => `site: { url: ${url} }\ncontent: ["**/*.md"]\n`
const first = post('Opening')

/** The post with some of its words exchanged. */
function changed(text: string, ...pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((result, [from, to]) => {
    expect(result).toContain(from)
    return result.replace(from, to)
  }, text)
}

test('what a subscriber sees of each change, in all three formats', async () => {
  const site = siteOf({ 'recap.config.yaml': config('https://front.example/'), 'talks/opening.md': first })
  const subscriber = subscriberOf(site)
  const table: string[] = []
  let days = 0
  const step = async (change: string, apply: () => void): Promise<void> => {
    apply()
    const day = new Date(Date.UTC(2025, 5, ++days)).toISOString()
    const shown = await subscriber.read(day)
    table.push(`${change.padEnd(58)} ${shown.join(', ') || '–'}`)
  }
  const renamed = changed(first, ['### Lakeshore', '### Lakeshore Sync'])
  const edited = changed(renamed, ['two regions', 'three regions'])
  const both = changed(
    edited,
    ['### Riverbed 3', '### Riverbed 3 LTS'],
    ['half the time', 'a third of the time'],
  )
  const stage = changed(both, ['(Preview)', '(Generally Available)'])
  const marked = changed(stage, ['Riverbed 3 answers', '**Riverbed 3** answers'])
  const retitled = changed(marked, ['title: Opening', 'title: Opening day'])
  const without = retitled.replace(/### Lakeshore Sync[\s\S]*/, '')
  const undated = changed(post('Closing'), ['date: 2024-05-14\n', ''])

  await step('first publication', () => undefined)
  await step('nothing changed', () => undefined)
  await step('a heading is renamed', () => site.write('talks/opening.md', renamed))
  await step('a text is edited', () => site.write('talks/opening.md', edited))
  await step('a heading is renamed and its text edited at once', () => site.write('talks/opening.md', both))
  await step('a preview becomes available', () => site.write('talks/opening.md', stage))
  await step('words are set in bold', () => site.write('talks/opening.md', marked))
  await step('the post moves to another folder and name', () => {
    site.remove('talks')
    site.write('2024/first-day.md', marked)
  })
  await step('the post gets another title', () => site.write('2024/first-day.md', retitled))
  await step('the site moves to another address', () =>
    site.write('recap.config.yaml', config('https://elsewhere.example/recaps/')),
  )
  await step('an announcement is deleted', () => site.write('2024/first-day.md', without))
  await step('it is put back', () => site.write('2024/first-day.md', retitled))
  await step('a post without a date is added', () => site.write('2025/closing.md', undated))
  await step('the first post is deleted', () => site.remove('2024'))
  await step('it is put back, in another place', () => site.write('archive/first-day.md', retitled))
  await step('an announcement moves to the other post', () => {
    const [body = '', moved = ''] = retitled.split(/(?=### Lakeshore Sync)/)
    site.write('archive/first-day.md', body)
    site.write('2025/closing.md', `${undated}\n${moved}`)
  })
  await step('the first post is deleted again', () => site.remove('archive'))
  await step('another post takes its place, day and anchors', () =>
    site.write(
      'archive/first-day.md',
      changed(first, ['title: Opening', 'title: Night of the Lake'], ['half', 'twice']),
    ),
  )

  expect(`\n${table.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    first publication                                          new Opening, new Riverbed 3 (Generally Available), new Lakeshore (Preview)
    nothing changed                                            –
    a heading is renamed                                       updated Opening, updated Lakeshore Sync (Preview)
    a text is edited                                           updated Opening, updated Lakeshore Sync (Preview)
    a heading is renamed and its text edited at once           updated Opening, updated Riverbed 3 LTS (Generally Available)
    a preview becomes available                                updated Opening, updated Lakeshore Sync (Generally Available)
    words are set in bold                                      –
    the post moves to another folder and name                  –
    the post gets another title                                updated Opening day
    the site moves to another address                          –
    an announcement is deleted                                 updated Opening day
    it is put back                                             updated Opening day
    a post without a date is added                             new Closing, new Riverbed 3 (Generally Available), new Lakeshore (Preview)
    the first post is deleted                                  –
    it is put back, in another place                           –
    an announcement moves to the other post                    updated Closing, updated Opening day
    the first post is deleted again                            –
    another post takes its place, day and anchors              new Night of the Lake, new Riverbed 3 (Generally Available), new Lakeshore (Preview)
    "
  `)
})
