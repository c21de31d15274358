import { expect, it } from 'vitest'
import { tidyStyles } from './tidy-styles.ts'

const style = (id: string, name: string, rest = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`

const ids = (styles: string): readonly string[] =>
  [...styles.matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id ?? '')

it('keeps what is used, what that builds on, and what Word has a name for', () => {
  const styles = [
    style('Base', 'Base'),
    style('Used', 'Used', '<w:basedOn w:val="Base"/>'),
    style('Unused', 'Unused', '<w:basedOn w:val="Base"/>'),
    style('Heading1', 'heading 1'),
    style('ListParagraph', 'List Paragraph'),
    style('Theirs', 'Theirs'),
  ]
  const story = '<w:p><w:pPr><w:pStyle w:val="Used"/></w:pPr></w:p>'
  const tidy = tidyStyles(styles.join(''), new Set(['Base', 'Used', 'Unused', 'Heading1']), [story])
  expect(ids(tidy)).toEqual(['Base', 'Used', 'Heading1', 'Theirs'])
})

it('marks those of ours that Word has no name for, once', () => {
  const marked =
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Old"><w:name w:val="Old"/></w:style>'
  const story = '<w:pStyle w:val="New"/><w:pStyle w:val="Old"/><w:pStyle w:val="Theirs"/>'
  const styles = style('New', 'New') + marked + style('Theirs', 'Theirs') + style('Quote', 'Quote')
  const tidy = tidyStyles(styles, new Set(['New', 'Old', 'Quote']), [story])
  expect(tidy.match(/<w:style [^>]*>/g)).toEqual([
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="New">',
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Old">',
    '<w:style w:type="paragraph" w:styleId="Theirs">',
    '<w:style w:type="paragraph" w:styleId="Quote">',
  ])
})

it('has each id once, as it was said last', () => {
  const tidy = tidyStyles(style('EndnoteText', 'a') + style('EndnoteText', 'b'), new Set(), [
    '<w:pStyle w:val="EndnoteText"/>',
  ])
  expect(tidy).toBe(style('EndnoteText', 'b'))
})
