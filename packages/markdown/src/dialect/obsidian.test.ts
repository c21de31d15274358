import { describe } from 'vitest'
import { holds } from './holds.test.fixture.ts'

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
        'a %%no%% b\n\n%%\nnot\nthis\n%%\n\n100%% sure of [[#bow|it]].\n\n## Bow',
        ['paragraph a b', 'paragraph 100%% sure of it.', 'section Bow'],
        ['4 markdown/comment', '6 markdown/comment'],
      ],
      [
        'signs of percent that are no comment',
        'Use 100%% of it and 50%% more.\n\nfor %%i in (1) do %%j\n\nRun %% now %% then.\n\n![[quay.png]]',
        [
          'paragraph Use 100%% of it and 50%% more.',
          'paragraph for %%i in (1) do %%j',
          'paragraph Run then.',
          'figure posts/quay.png |',
        ],
        ['8 markdown/comment'],
      ],
      [
        'posts that are of no vault',
        '> [!NOTE]\n> Run %% now %% then.\n\nTen to the ^power\n\nif [[ -f a ]]; then',
        [
          'callout note ',
          'paragraph Run %% now %% then.',
          'paragraph Ten to the ^power',
          'paragraph if [[ -f a ]]; then',
        ],
      ],
      [
        'names of blocks',
        'A line. ^a1b2c3\n\n- one ^item\n- two ^\n\nSee [[#Top|top]] and [[#^item|one]], ten to the ^power\nand ten to the ^power',
        [
          'paragraph A line.',
          'list one / two ^',
          'paragraph See top and one, ten to the ^power and ten to the ^power',
        ],
        ['9 markdown/dead-anchor'],
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
