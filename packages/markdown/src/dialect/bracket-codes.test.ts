import { describe } from 'vitest'
import { holds } from './holds.test.fixture.ts'

describe('shortcodes of WordPress that are escaped or unknown', () => {
  holds(
    [
      ['captions', '\\[caption id="a\\_1"\\]![A](a.png) Below\\[/caption\\]', ['figure posts/a.png A|Below']],
      [
        'players',
        '\\[youtube https://www.youtube.com/watch?v=a\\]\n\n[youtube=https://www.youtube.com/watch?v=b]',
        ['embed https://www.youtube.com/watch?v=a', 'embed https://www.youtube.com/watch?v=b'],
      ],
      ['links around words', '[su_button url="https://b.example/"]Go[/su_button]', ['paragraph Go']],
      [
        'nested ones',
        '[row][col width="1/2"]Words[/col][/row]',
        ['paragraph Words'],
        ['4 markdown/unknown-shortcode', '4 markdown/unknown-shortcode'],
      ],
      [
        'brackets of other kinds',
        'a [sic] b [1] and [x](/y) and [z][z]\n\n[z]: /z',
        ['paragraph a [sic] b [1] and x and z'],
      ],
    ],
    {},
  )
})
