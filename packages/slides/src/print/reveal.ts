import { pages } from '../geometry.ts'
import type { Deck } from '../slide.ts'
import { yamlText } from './escape.ts'
import { codeElement, pictureElement } from './html.ts'
import { markdownNotes } from './markdown-notes.ts'
import { type PrintContext, printBodies, slideClasses } from './print.ts'

/** A deck as reveal-md and reveal.js' Markdown plugin read it: slides between `---`, notes behind `Note:`. */
export function printReveal(deck: Deck, context: PrintContext): string {
  const style = {
    slideAddress: (number: number): string => `#/${number - 1}`,
    picture: pictureElement,
    // The plugin splits at every line of hyphens, in code too.
    code: (code: Parameters<typeof codeElement>[0]): string | null =>
      /^-{3,}\s*$|^\s*notes?:/im.test(code.value) ? codeElement(code) : null,
  }
  const bodies = printBodies(deck, style, context)
  const slides = deck.slides.map((slide, index) =>
    [
      `<!-- .slide: class="${slideClasses(slide)}" -->`,
      ...(index === 0 ? [`<style>\n${revealCss(context)}\n</style>`] : []),
      readOnceMore(bodies[index] ?? ''),
      ...(slide.notes === '' ? [] : [`Note:\n\n${readOnceMore(markdownNotes(slide.notes))}`]),
    ].join('\n\n'),
  )
  return `${frontMatter(deck, context)}\n${slides.join('\n\n---\n\n')}\n`
}

function frontMatter(deck: Deck, { fileName, aspect }: PrintContext): string {
  const { width, height } = pages[aspect]
  return [
    '---',
    `# Present:   npx reveal-md ${fileName}`,
    `# To PDF:    npx reveal-md ${fileName} --print ${fileName.replace(/\.md$/, '.pdf')}`,
    `title: ${yamlText(deck.title)}`,
    `lang: ${yamlText(deck.lang)}`,
    'theme: white',
    'revealOptions:',
    `  width: ${width}`,
    `  height: ${height}`,
    '  margin: 0',
    '  center: false',
    '  hash: true',
    '  slideNumber: c',
    '---',
    '',
  ].join('\n')
}

/** The theme's rules for slides inside reveal.js' own elements, and what its theme sets that a deck's does not. */
const revealCss = ({ css, inks }: PrintContext): string =>
  `${css.trim().replace(/(?<![\w-])section(?=[\s.:>{,])/g, '.reveal .slides section')}
.reveal .slides { text-align: start; }
.reveal .slides section { text-align: start; }
.reveal .slide-number { right: 72px; bottom: 22px; padding: 0; background: none; color: ${inks.secondary}; font: 25px/33px Arial, "Liberation Sans", Arimo, Helvetica, sans-serif; }
.reveal h1, .reveal h2 { letter-spacing: 0; text-transform: none; text-shadow: none; font-family: inherit; }
.reveal ul, .reveal ol { display: block; }
.reveal pre { width: auto; box-shadow: none; }
.reveal pre code { max-height: none; padding: 0; background: none; color: inherit; overflow: visible; }
.reveal pre code span { color: inherit; }
.reveal blockquote { width: auto; background: none; box-shadow: none; font-style: normal; }
.reveal blockquote p { display: block; }`.replace(/\n\n+/g, '\n')

/**
 * Words stay words for reveal-md too, which puts the deck into a text area, where character references are read once
 * before Markdown is: a joiner, which is not seen, keeps what would then be a tag, a line between slides or the beginning
 * of the notes from being one.
 */
const readOnceMore = (text: string): string =>
  text
    .replace(/&lt;(?=[a-z/!?])|&amp;(?=#?\w+;)|<(?=\/textarea)/gi, '$&\u2060')
    .replace(/^&#45;/gm, '\u2060-')
    .replace(/^(\s*)(?=notes?:)/gim, '$1\u2060')
