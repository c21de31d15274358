import {
  availabilityLabel,
  type Entry,
  type GlanceRow,
  glance,
  glanceSentence,
  type Stage,
  type Words,
} from '@recapkit/content-model'
import { element, escapeText } from '@recapkit/html'
import type { Place } from './site.ts'

/** Every product with its availability, and a choice of one stage that needs no script; empty when there are none. */
export function glanceTable({ recap }: Entry, { words }: Place): string {
  const table = glance(recap)
  if (table.total === 0) return ''
  const rows = table.groups.flatMap(({ section, rows }) =>
    rows.map((row) => rowHtml(row, [section?.title, row.umbrella], words)),
  )
  const stages = table.counts.map(([stage]) => stage)
  return element(
    'section',
    { class: 'glance', 'aria-labelledby': '_at-a-glance' },
    '\n',
    element('h2', { id: '_at-a-glance' }, escapeText(words.atAGlance)),
    '\n',
    element('p', {}, escapeText(glanceSentence(table, words))),
    '\n',
    stages.length > 1 ? filter(stages, words) : '',
    '\n',
    element(
      'div',
      { class: 'table', tabindex: 0 },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            ...[words.announcement, words.availability].map((name) =>
              element('th', { scope: 'col' }, escapeText(name)),
            ),
          ),
        ),
        element('tbody', {}, '\n', rows.join('\n'), '\n'),
      ),
    ),
  )
}

function rowHtml(
  { id, title, availability }: GlanceRow,
  around: readonly (string | null | undefined)[],
  words: Words,
): string {
  const stage = availability.stage ?? 'not-stated'
  const label = availabilityLabel(availability, words)
  const place = around.filter(Boolean).join(' › ')
  return element(
    'tr',
    { 'data-stage': stage },
    element(
      'td',
      {},
      element('a', { href: `#${encodeURIComponent(id)}` }, escapeText(title)),
      place === '' ? '' : element('small', {}, escapeText(place)),
    ),
    element('td', {}, label === '' ? '' : element('span', { class: `badge ${stage}` }, escapeText(label))),
  )
}

function filter(stages: readonly (Stage | null)[], words: Words): string {
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
    ...stages.map((stage) =>
      stage === null ? choice('not-stated', '—', false) : choice(stage, words.stages[stage], false),
    ),
  )
}
