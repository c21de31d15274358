import * as build from './build.ts'
import type { Recap } from './document.ts'

/** A recap that holds every kind of block and inline, nested: what every exporter must be able to show. */
export const everything: Recap = build.recap(
  'Everything at once',
  [
    build.paragraph(
      'Plain, ',
      build.emphasis('emphasised'),
      ', ',
      build.strong([build.text('strong with '), build.emphasis('emphasis inside')]),
      ', ',
      build.emphasis('struck', 'deletion'),
      ', H',
      build.emphasis('2', 'subscript'),
      'O, x',
      build.emphasis('n', 'superscript'),
      ', ',
      build.emphasis('marked', 'mark'),
      ', ',
      build.emphasis('Ctrl', 'keyboard'),
      ', ',
      build.code('const answer = 42'),
      '.',
      build.lineBreak,
      'After a break, a ',
      build.link('link to a page', 'https://example.org/page?a=1&b=2'),
      ', an ',
      build.link('anchor link', '#harbour'),
      ', a formula ',
      build.inlineMath('a^2 + b^2'),
      ', a small ',
      build.inlinePicture('/icons/anchor.png', 'an anchor icon'),
      ' and a note',
      build.note('first', [build.paragraph('The note itself, with a ', build.code('word'), ' in code.')]),
      '.',
    ),
    build.section('harbour', 'The harbour', [
      build.announcement('ferry', 'Night ferry', build.stated('available', 'Available Globally'), [
        build.paragraph('The ferry sails at night. It is up to 3x faster than the day boat.'),
        build.list([
          'first berth',
          build.listItem([build.paragraph('second berth'), build.list(['inner berth'])]),
        ]),
        build.list(['third', 'fourth'], { ordered: true, start: 3 }),
        build.list([build.listItem('done', true), build.listItem('open', false)]),
      ]),
      build.announcement(
        'tools',
        'Harbour tools',
        build.stated('preview', 'Preview'),
        [
          build.announcement(
            'crane',
            'Crane planner:',
            { stage: 'preview', when: null, where: [], as: null, from: 'inherited' },
            [build.paragraph('Plans the cranes.')],
          ),
        ],
        true,
      ),
      build.announcement('bridge', 'Bridge', build.stated('announced', 'Coming soon'), [
        build.figure('/pictures/bridge.png', 'A bridge over the harbour', 'The bridge as it is planned'),
        build.figure('/pictures/missing.png', 'A picture that is not there'),
      ]),
    ]),
    build.section('blocks', 'Every other block', [
      build.definitionList([
        { terms: [build.inlines('Quay')], details: [[build.paragraph('Where ships are moored.')]] },
      ]),
      build.quote(build.paragraph('A quoted sentence.'), build.subheading(3, 'A title in a quote')),
      build.callout('warning', 'Mind the gap', [build.paragraph('The step is high.')]),
      build.callout('note', '', [build.paragraph('A note without a title of its own.')]),
      build.codeBlock('if (tide > 3) {\n  close(gate)\n}', 'ts'),
      build.table(
        ['Ship', 'Length'],
        [
          ['Ada', '120 m'],
          [build.cell('Grace'), build.cell('95 m')],
        ],
      ),
      build.mathBlock('\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}'),
      build.embed('YouTube', 'https://www.youtube.com/watch?v=harbour', 'A film of the harbour'),
      build.divider(),
      build.paragraph('The last sentence <stands> & here.'),
    ]),
  ],
  {
    id: 'everything',
    summary: 'A recap with every kind of content.',
    event: {
      name: 'Harbour Days',
      place: 'Kiel',
      starts: '2025-06-02',
      ends: '2025-06-04',
      url: 'https://example.org/harbour-days',
    },
    authors: [
      { name: 'Ada Quay', url: 'https://example.org/ada' },
      { name: 'Bo Pier', url: null },
    ],
    published: { iso: '2025-06-10T09:30:00+02:00', precision: 'second', from: 'key' },
    tags: ['harbour', 're:Invent', 'C++'],
  },
)
