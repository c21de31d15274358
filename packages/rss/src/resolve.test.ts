import { build, type Content, type Recap } from '@recapkit/content-model'
import { expect, test } from 'vitest'
import { emptyLock, type Lock, lockData, readLock } from './lock.ts'
import { publicationChanges } from './publication-changes.ts'
import { resolveIdentities } from './resolve.ts'

const siteUrl = 'https://recaps.example/'
const zone = (title = 'Data Zone', text = 'A catalogue for data.'): Content =>
  build.announcement(title.toLowerCase().replaceAll(' ', '-'), title, build.stated('preview', 'Preview'), [
    build.paragraph(text),
  ])
const hub = build.announcement('model-hub', 'Model Hub', build.stated('available', 'GA'), [
  build.paragraph('Models to share.'),
])
const post = (children: readonly Content[], more: Partial<Recap> = {}): Recap =>
  build.recap('Cloud Days', children, {
    id: 'cloud-days',
    path: '_posts/2023-01-27-cloud-days.md',
    published: { iso: '2023-01-27', precision: 'day', from: 'key' },
    ...more,
  })

/** One who reads the feed after every publication, and what is shown as unread each time. */
function subscriber(): { publish(recaps: readonly Recap[], url?: string): readonly string[]; lock(): Lock } {
  const seen = new Map<string, string | undefined>()
  let lock = emptyLock
  let day = 1
  return {
    publish(recaps, url = siteUrl) {
      const now = `2024-01-0${day++}T00:00:00Z`
      const resolved = resolveIdentities(
        recaps.map((recap) => ({ recap })),
        lock,
        { siteUrl: url, now },
      )
      lock = resolved.lock
      return [...resolved.ids].flatMap(([key, { id, updated }]) => {
        const state = !seen.has(id) ? 'new' : seen.get(id) === updated?.iso ? null : 'updated'
        seen.set(id, updated?.iso)
        return state === null ? [] : [`${state} ${key}`]
      })
    },
    lock: () => lock,
  }
}

test('what a subscriber sees of each change', () => {
  const reader = subscriber()
  expect(reader.publish([post([zone(), hub])])).toEqual([
    'new cloud-days',
    'new cloud-days#data-zone',
    'new cloud-days#model-hub',
  ])
  // Nothing changed.
  expect(reader.publish([post([zone(), hub])])).toEqual([])
  // A heading is renamed.
  const renamed = [zone('Amazon Data Zone'), hub]
  expect(reader.publish([post(renamed)])).toEqual([
    'updated cloud-days',
    'updated cloud-days#amazon-data-zone',
  ])
  // A heading is renamed and its text edited at once.
  const both = [zone('The Amazon Data Zone', 'A catalogue, edited.'), hub]
  expect(reader.publish([post(both)])).toEqual([
    'updated cloud-days',
    'updated cloud-days#the-amazon-data-zone',
  ])
  // The post moves to another file, under another name.
  const moved = { id: 'days', path: 'content/days/index.md' }
  expect(reader.publish([post(both, moved)])).toEqual([])
  // The site moves to another address.
  expect(reader.publish([post(both, moved)], 'https://elsewhere.example/blog/')).toEqual([])
  // An announcement is deleted: the recap tells of it.
  expect(reader.publish([post([hub], moved)])).toEqual(['updated days'])
  // It comes back as it was.
  expect(reader.publish([post(both, moved)])).toEqual(['updated days'])
  // Everything is deleted, then comes back.
  expect(reader.publish([])).toEqual([])
  expect(reader.publish([post(both, moved)])).toEqual([])
  // Two announcements change places.
  expect(reader.publish([post(both.toReversed(), moved)])).toEqual(['updated days'])
})

test('an edit moves the date of change and not that of publication', () => {
  const reader = subscriber()
  reader.publish([post([zone()])])
  const later = { published: { iso: '2023-09-09', precision: 'day', from: 'key' } } as const
  reader.publish([post([zone('Data Zone', 'Edited.')], later)])
  expect(reader.lock().items['tag:recaps.example,2023-01-27:cloud-days/data-zone']).toMatchObject({
    published: '2023-01-27T00:00:00Z',
    updated: '2024-01-02T00:00:00Z',
  })
})

test('an id is never given to something else, not even after its item is gone', () => {
  const reader = subscriber()
  reader.publish([post([zone()])])
  reader.publish([])
  const other = post([zone('Data Zone', 'Quite another thing.')], { title: 'Cloud Days again' })
  expect(reader.publish([other])).toContain('new cloud-days')
  expect(Object.keys(reader.lock().items)).toEqual([
    'tag:recaps.example,2023-01-27:cloud-days',
    'tag:recaps.example,2023-01-27:cloud-days/2',
    'tag:recaps.example,2023-01-27:cloud-days/data-zone',
  ])
})

test('content without a date is dated by its first publication', () => {
  const reader = subscriber()
  reader.publish([post([], { published: null })])
  reader.publish([post([], { published: null })])
  expect(reader.lock().items['tag:recaps.example,2000:cloud-days']?.published).toBe('2024-01-01T00:00:00Z')
})

test('building alone dates nothing, and gives the ids that publication will adopt', () => {
  const entries = [{ recap: post([zone()]) }]
  const built = resolveIdentities(entries, emptyLock, { siteUrl, now: null })
  const published = resolveIdentities(entries, emptyLock, { siteUrl, now: '2024-01-01T00:00:00Z' })
  expect(built).toEqual(published)
})

test('a publication is told beforehand, item by item', () => {
  const at = (recaps: readonly Recap[], lock: Lock): Lock =>
    resolveIdentities(
      recaps.map((recap) => ({ recap })),
      lock,
      { siteUrl, now: '2024-01-01T00:00:00Z' },
    ).lock
  const first = at([post([zone(), hub])], emptyLock)
  const second = at(
    [post([zone('Data Zone', 'Edited.'), build.announcement('x', 'X', build.stated('preview', 'Beta'), [])])],
    first,
  )
  const kinds = publicationChanges(first, second).map(({ kind, title }) => `${kind} ${title}`)
  expect(kinds.sort()).toEqual(['gone Model Hub', 'new X', 'updated Cloud Days', 'updated Data Zone'])
  expect(publicationChanges(second, at([post([hub])], second)).map(({ kind }) => kind)).toContain('back')
  expect(publicationChanges(first, first).every(({ kind }) => kind === 'unchanged')).toBe(true)
})

test('a damaged lock is an error, a whole one is read as it was written', () => {
  const { lock } = resolveIdentities([{ recap: post([zone()]) }], emptyLock, { siteUrl, now: null })
  const data = lockData(lock)
  expect(readLock(JSON.parse(JSON.stringify(data)), 'recap.lock.yaml')).toEqual({
    value: lock,
    diagnostics: [],
  })
  const [item] = data.items
  const damaged = [
    null,
    [],
    { version: 2 },
    { ...data, host: 3 },
    { ...data, items: {} },
    { ...data, items: ['x'] },
    { ...data, items: [{ ...item, id: 'x' }] },
    { ...data, items: [{ ...item, path: 1 }] },
    { ...data, items: [{ ...item, gone: 'no' }] },
  ]
  for (const one of damaged) {
    const { value, diagnostics } = readLock(one, 'recap.lock.yaml')
    expect(value, JSON.stringify(one)).toBeNull()
    expect(diagnostics[0]).toMatchObject({ rule: 'site/damaged-lock', severity: 'error' })
  }
})

test('an item that two branches wrote down is one', () => {
  const { lock } = resolveIdentities([{ recap: post([]) }], emptyLock, { siteUrl, now: null })
  const data = lockData(lock)
  const [item] = data.items
  const twice = (...changes: readonly object[]): unknown => ({
    ...data,
    items: changes.map((change) => ({ ...item, ...change })),
  })
  const only = (read: unknown): unknown => Object.values(readLock(read, 'recap.lock.yaml').value?.items ?? {})
  const early = { published: '2024-01-01T12:00:00+02:00', updated: '2024-03-01T00:00:00Z', digest: 'early' }
  const late = { published: '2024-01-01T11:00:00Z', updated: '2024-04-01T00:00:00Z', digest: 'late' }
  for (const both of [twice(early, late), twice(late, early)])
    expect(only(both)).toMatchObject([{ ...late, published: early.published }])
  expect(only(twice({ gone: true, updated: late.updated }, { gone: false }))).toMatchObject([
    { gone: false, updated: late.updated },
  ])
})
