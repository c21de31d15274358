import { type Availability, availabilityLabel, type Stage, stages, type Words } from '@recapkit/content-model'
import { element, escapeText } from '@recapkit/html'

/** Some announcements that stand together in a table. */
export interface TableGroup {
  /** HTML that heads the rows; empty for none. */
  readonly heading: string
  /** Of what the authors wrote, where it is not that of the page; else null. */
  readonly lang: string | null
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly href: string
  readonly title: string
  /** What the announcement stands under, if anything. */
  readonly under: string | null
  readonly availability: Availability
}

/** A table of announcements with their availability, and a choice of one stage that needs no script. */
export function announcementTable(groups: readonly TableGroup[], words: Words): string {
  const all = groups.flatMap((group) => group.rows.map((row) => row.availability.stage))
  const present = [...stages, null].filter((stage) => all.includes(stage))
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, columnHead(words.announcement), columnHead(words.availability))),
    ...groups.map((group) => groupHtml(group, words)),
  )
  const scrolled = element('div', { class: 'table', tabindex: 0 }, table)
  return present.length > 1 ? `${filter(present, words)}\n${scrolled}` : scrolled
}

const columnHead = (name: string): string => element('th', { scope: 'col' }, escapeText(name))

function groupHtml({ heading, lang, rows }: TableGroup, words: Words): string {
  const head =
    heading === ''
      ? ''
      : `${element('tr', { class: 'group' }, element('th', { scope: 'rowgroup', colspan: 2 }, heading))}\n`
  return element('tbody', { lang }, '\n', head, rows.map((row) => rowHtml(row, words)).join('\n'), '\n')
}

function rowHtml({ href, title, under, availability }: TableRow, words: Words): string {
  const stage = availability.stage ?? 'not-stated'
  const label = availabilityLabel(availability, words)
  return element(
    'tr',
    { 'data-stage': stage },
    element(
      'td',
      {},
      element('a', { href }, escapeText(title)),
      under === null ? '' : element('small', {}, escapeText(under)),
    ),
    element('td', {}, label === '' ? '' : element('span', { class: `badge ${stage}` }, escapeText(label))),
  )
}

function filter(present: readonly (Stage | null)[], words: Words): string {
  const choice = (value: string, label: string, checked: boolean): string =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name: 'stage', id: `_show-${value}`, value, checked }),
      escapeText(label),
    )
  return element(
    'fieldset',
    { class: 'filter' },
    element('legend', {}, escapeText(words.availability)),
    choice('all', words.all, true),
    ...present.map((stage) =>
      stage === null ? choice('not-stated', '—', false) : choice(stage, words.stages[stage], false),
    ),
  )
}
