import { pages } from '../geometry.ts'
import type { Deck, ShownCode } from '../slide.ts'
import { yamlText } from './escape.ts'
import { codeElement, pictureElement } from './html.ts'
import { markdownNotes } from './markdown-notes.ts'
import { commentText } from './marp.ts'
import { type PrintContext, printBodies, slideClasses } from './print.ts'

/** A deck as Slidev reads it: each slide with front matter of its own, notes as its last comment. */
export function printSlidev(deck: Deck, context: PrintContext): string {
  const style = {
    slideAddress: (number: number): string => `/${number}`,
    picture: (...[part, alt, source]: Parameters<typeof pictureElement>): string =>
      pictureElement(part, alt, `./${source}`),
    // These languages are drawn as diagrams or editors, of a size that nobody knows.
    code: (code: ShownCode): string | null =>
      /^(?:mermaid|plantuml|markmap|monaco)/.test(code.language ?? '') ? codeElement(code) : null,
  }
  const bodies = printBodies(deck, style, context)
  const slides = deck.slides.map((slide, index) => {
    const own = [`layout: default`, `class: ${slideClasses(slide)}`]
    return [
      ['---', ...(index === 0 ? headmatter(deck, context) : []), ...own, '---'].join('\n'),
      bodies[index],
      ...(slide.notes === '' ? [] : [`<!--\n${withoutFences(commentText(markdownNotes(slide.notes)))}\n-->`]),
    ].join('\n\n')
  })
  return `${slides.join('\n\n')}\n`
}

/** Slidev looks for fences before it looks for comments. */
const withoutFences = (text: string): string =>
  text.replace(/^(\s*)(`{3,})/gm, (_, space, fence) => space + Array.from(fence).join(' '))

function headmatter(deck: Deck, { fileName, aspect }: PrintContext): readonly string[] {
  const { width, height } = pages[aspect]
  // Three hyphens would end the front matter; to a shell these are the same.
  const name = fileName.replace(/--(?=-)/g, '-\\-')
  return [
    `# Present:   npx slidev ${name}`,
    `# To PDF:    npx slidev export ${name} --with-toc`,
    `title: ${yamlText(deck.title)}`,
    ...(deck.author === '' ? [] : [`author: ${yamlText(deck.author)}`]),
    ...(deck.description === '' ? [] : [`info: ${yamlText(deck.description)}`]),
    'theme: none',
    "favicon: 'data:,'",
    'htmlAttrs:',
    `  lang: ${yamlText(deck.lang)}`,
    `canvasWidth: ${width}`,
    `aspectRatio: ${width}/${height}`,
    'colorSchema: light',
    'fonts:',
    '  provider: none',
  ]
}

/** The theme's rules for Slidev's layouts: `style.css` beside the deck. */
export const slidevCss = (css: string): string =>
  `${css.trim().replace(/(?<![\w-])section(?=[\s.:>{,])/g, '.slidev-layout.slidev-layout')}
.slidev-layout .slidev-code-wrapper { margin: 0; }
.slidev-layout .slidev-code-wrapper pre { --slidev-code-font-size: inherit; }
`
