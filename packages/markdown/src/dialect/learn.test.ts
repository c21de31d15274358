import { describe } from 'vitest'
import { holds } from './holds.test.fixture.ts'

describe('Microsoft Learn', () => {
  holds(
    [
      [
        'pictures',
        ':::image type="content" source="media/quay.png" alt-text="The quay." lightbox="media/big.png":::\n\n:::image type="complex" source="b.png" alt-text="A plan.":::\n   Long words.\n:::image-end:::',
        ['figure posts/media/quay.png The quay.|', 'figure posts/b.png A plan.|', 'paragraph Long words.'],
      ],
      [
        'columns',
        ':::row:::\n   :::column span="2":::\n      Left **side**.\n\n      ```js\n      x\n      ```\n   :::column-end:::\n   :::column:::\n      - Right\n   :::column-end:::\n:::row-end:::',
        ['paragraph Left side.', 'code js x', 'list Right'],
      ],
      [
        'tabs',
        '# [Shell](#tab/sh)\n\nType.\n\n# [Portal](#tab/p)\n\nClick.\n\n---\n\nAfter.\n\n---\n\nMore.',
        [
          'paragraph Shell',
          'paragraph Type.',
          'paragraph Portal',
          'paragraph Click.',
          'paragraph After.',
          'divider ',
          'paragraph More.',
        ],
      ],
      [
        'players and steps',
        '> [!VIDEO https://youtu.be/abcdefghijk]\n\n> [!div class="checklist"]\n> * One\n> * Two\n\n> Said.',
        ['embed https://youtu.be/abcdefghijk', 'list One / Two', 'quote', 'paragraph Said.'],
      ],
      [
        'choices',
        '::: zone pivot="a"\n\nIn.\n\n::: zone-end\n\n::: moniker range=">= x-8"\nNew.\n::: moniker-end',
        ['paragraph In.', 'paragraph New.'],
      ],
      [
        'pictures and names among words, and what is not known',
        'Use :::no-loc text="Blazor"::: and :::image type="icon" source="a.png" alt-text="Save"::: here.\n\n> [!div class="x"]\n> ```js\n> y\n> ```\n\n:::row:::\n:::foo Some words:::\n:::row-end:::',
        ['paragraph Use Blazor and Save here.', 'code js y', 'paragraph Some words:::'],
        ['12 markdown/unknown-shortcode'],
      ],
      [
        'files',
        'a\n\n[!INCLUDE [words](x/y.md)]\n\n:::code language="js" source="~/a.js" id="b":::',
        ['paragraph a'],
        ['6 markdown/unresolved-reference', '8 markdown/unresolved-reference'],
      ],
    ],
    {},
  )
})
