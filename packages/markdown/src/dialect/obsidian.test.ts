import { describe } from 'vitest'
import { holds } from './holds.test.helper.ts'

const unknown = '4 markdown/unresolved-reference'

describe('Obsidian', () => {
  holds(
    [
      ['links to notes of the site', 'See [[Harbour Days|the days]].', ['paragraph See the days.']],
      ['links to notes that are not there', 'See [[Old Quay]].', ['paragraph See Old Quay.'], [unknown]],
      [
        'links to headings',
        'See [[#The quay]].\n\n## The quay',
        ['paragraph See The quay.', 'section The quay'],
      ],
      [
        'double brackets of other kinds',
        'A [[nodiscard]] and [[1]](#x) and `[[A b]]`.',
        ['paragraph A [[nodiscard]] and [1] and [[A b]].'],
        ['4 markdown/dead-anchor'],
      ],
      [
        'pictures with words or a width',
        '![[quay.png|The quay]]\n\n![[quay.png|300]]',
        ['figure posts/quay.png The quay|', 'figure posts/quay.png |'],
      ],
      ['pictures in tables', '| a |\n|---|\n| ![[quay.png\\|A quay]] |', ['table a / A quay']],
      [
        'media, files and notes',
        '![[clip.mp4]]\n\n![[talk.pdf|Slides]]\n\n![[Some note]]',
        ['embed https://blog.example/clip.mp4', 'paragraph Slides', 'paragraph Some note'],
        ['8 markdown/unresolved-reference'],
      ],
      [
        'comments',
        'a %%no%% [[Harbour Days]]\n\n%%\nnot\nthis\n%%\n\n100%% sure, 50%% not',
        ['paragraph a Harbour Days', 'paragraph 100%% sure, 50%% not'],
      ],
      [
        'signs of other kinds',
        '> [!NOTE]\n> Use 100%% of it and 50%% more: ten to the ^power',
        ['callout note ', 'paragraph Use 100%% of it and 50%% more: ten to the ^power'],
      ],
      [
        'names of blocks',
        'A line. ^a1b2c3\n\nSee [[#Top|top]].',
        ['paragraph A line.', 'paragraph See top.'],
        ['6 markdown/dead-anchor'],
      ],
      [
        'callouts of any kind',
        '> [!custom]- A title\n> Words.',
        ['callout note A title', 'paragraph Words.'],
      ],
    ],
    { posts: { 'Harbour Days': '/days/' } },
  )
})
