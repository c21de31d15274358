import { type Block, build, type Recap } from '@recapkit/content-model'
import { nastyTexts } from '@recapkit/content-model/testing'
import fc from 'fast-check'

const phrase = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nastyTexts) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.constantFrom('Plain words.', 'The night ferry carries 40 lorries.') },
)

const block: fc.Arbitrary<Block> = fc.oneof(
  fc
    .tuple(phrase, phrase, phrase)
    .map(([a, b, c]) => build.paragraph(a, ' and then. ', build.code(b), build.text(` ${c}`))),
  fc.array(phrase, { minLength: 1, maxLength: 12 }).map((items) => build.list(items)),
  fc.array(phrase, { minLength: 1, maxLength: 30 }).map((lines) => build.codeBlock(lines.join('\n'), 'yaml')),
  phrase.map((text) => build.quote(build.paragraph(text))),
  fc.tuple(phrase, phrase, phrase).map(([a, b, c]) => build.table([a, 'Plain'], [[b, c]])),
  fc.tuple(phrase, phrase).map(([alt, caption]) => build.figure('/picture.png', alt, caption)),
  fc.tuple(phrase, phrase).map(([title, text]) => build.callout('note', title, [build.paragraph(text)])),
  phrase.map((tex) => build.mathBlock(tex)),
)
const blocks = fc.array(block, { minLength: 0, maxLength: 5 })

/** Recaps of sections and announcements whose every text may be what a dialect of slides takes for a sign of its own. */
export const anyRecap: fc.Arbitrary<Recap> = fc
  .tuple(phrase, phrase, phrase, phrase, phrase, blocks, blocks, blocks, blocks, blocks)
  .map(([title, section, first, second, stage, a, b, c, d, e]) =>
    build.recap(title, [
      ...a,
      build.section('one', section, [
        ...b,
        build.announcement('two', first, build.stated('preview', stage), c),
        build.announcement('three', second, build.stated('available', 'Available'), d),
      ]),
      build.section('four', section, e),
    ]),
  )
