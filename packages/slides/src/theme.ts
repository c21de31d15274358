import { badgeLooks, type Stage, stages } from '@recapkit/content-model'
import { codeSize } from './fit/width.ts'
import {
  largeStyles,
  type Page,
  room,
  spaces,
  styles,
  type TextStyle,
  titleShare,
  titleWidth,
} from './geometry.ts'
import type { Inks } from './inks.ts'

const text = (style: TextStyle): string => `font-size: ${style.size}px; line-height: ${style.line}px;`

/** Families with the same widths, so that lines break alike on every system; none is fetched. */
export const sansFamilies = 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif'
export const monoFamilies = 'Menlo, "DejaVu Sans Mono", "Liberation Mono", Consolas, monospace'

/**
 * The deck's look: the numbers that fitting counts with, as CSS over a theme of the dialect. Over a theme of the
 * author's the numbers stand alone: grounds, inks and typefaces are that theme's.
 */
export function themeCss(page: Page, inks: Inks, lang: string, isThemed = false): string {
  const direction = isRightToLeft(lang) ? ['section { direction: rtl; }', mirrored(inks)] : []
  const look = [base(page, inks), lists(inks), pictures(inks), tablesAndCode(page, inks)]
  return [
    ...(isThemed ? [...look.map(withoutLook), formulas] : look),
    badges,
    ...stages.map((stage) => badge(stage, inks)),
    ...(inks.behindPictures === 'none' || isThemed ? [] : [plainCode]),
    ...(isThemed ? direction.map(withoutLook) : direction),
  ].join('\n')
}

/** Rules without what gives grounds, inks and the typeface of text; code keeps its own, whose width was counted with. */
const withoutLook = (css: string): string =>
  css
    .replace(/(?<=[{;]\s*)(?:color|background|place-content)\s*:[^;}]*;? ?/g, '')
    .replaceAll(`font-family: ${sansFamilies}; `, '')

/** True for languages that are written from right to left. */
const isRightToLeft = (lang: string): boolean => /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(lang)

/** Grounds that lie on one side, for text that begins on the other. */
const mirrored = (inks: Inks): string => `
section.title.split { background: linear-gradient(270deg, ${inks.ground} ${100 * titleShare}%, ${inks.tint} ${100 * titleShare}%); }
section.divider { background: linear-gradient(270deg, ${inks.accent} 16px, ${inks.tint} 16px); }`

const base = (page: Page, inks: Inks): string => `
section {
  display: block; box-sizing: border-box; width: ${page.width}px; height: ${page.height}px; padding: ${spaces.margin}px;
  place-content: normal; background: ${inks.ground}; color: ${inks.text};
  font-family: ${sansFamilies}; ${text(styles.body)} overflow-wrap: anywhere;
}
section.title, section.closing, section.divider { align-content: center; }
section.title.split { background: linear-gradient(90deg, ${inks.ground} ${100 * titleShare}%, ${inks.tint} ${100 * titleShare}%); }
section.title.split > :is(h1, p:not(:has(img))) { max-width: ${titleWidth(page)}px; }
section.divider { background: linear-gradient(90deg, ${inks.accent} 16px, ${inks.tint} 16px); }
section::after { right: ${spaces.margin}px; bottom: 22px; padding: 0; color: ${inks.secondary}; ${text(styles.small)} }
section h1, section h2 { margin: 0 0 ${spaces.afterTitle}px; padding: 0; border: 0; color: ${inks.text}; font-weight: 700; ${text(styles.title)} }
section .part { color: ${inks.secondary}; font-weight: 400; white-space: nowrap; ${text(styles.body)} }
section.title h1, section.divider h1 { ${text(styles.display)} }
section p { margin: 0 0 ${spaces.afterPart}px; ${text(styles.lead)} }
section > :last-child { margin-bottom: 0; }
section a { color: ${inks.accent}; text-decoration: none; }
section strong { font-weight: 700; }
section sup, section sub { font-size: ${styles.small.size}px; line-height: 0; }
section blockquote { margin: 0 0 ${spaces.afterPart}px; padding: 0; padding-inline-start: ${spaces.quoteIndent - 6}px; border: 0; border-inline-start: 6px solid ${inks.accent}; color: ${inks.text}; }
section blockquote p { margin: 0 0 ${spaces.betweenBullets}px; ${text(styles.quote)} }
section.title p, section.closing p { margin-bottom: ${spaces.betweenBullets}px; }
section.title p, section.closing p, section.cut > p:last-of-type { color: ${inks.secondary}; ${text(styles.small)} }`

const lists = (inks: Inks): string => `
section ul, section ol { margin: 0 0 ${spaces.afterPart}px; padding: 0; padding-inline-start: ${spaces.indent}px; ${text(styles.body)} }
section li + li, section li > ul, section li > ol { margin: ${spaces.betweenBullets}px 0 0; }
section.large p { ${text(largeStyles.lead)} }
section.large :is(ul, ol) { ${text(largeStyles.body)} }
section.columns > :is(ul, ol):last-of-type { columns: 2; column-gap: ${spaces.column}px; }
section.columns > :is(ul, ol):last-of-type > li { margin: 0; padding-bottom: ${spaces.betweenBullets}px; break-inside: avoid; }
section li::marker { color: ${inks.accent}; }
section.figures > ul:first-of-type { display: flex; gap: ${spaces.column}px; padding: 0; list-style: none; }
section.figures > ul:first-of-type > li { flex: 1 1 0; margin: 0; }
section.figures > ul:first-of-type strong { display: block; color: ${inks.accent}; ${text(styles.figure)} }`

const pictures = (inks: Inks): string => `
section img { display: block; max-width: none; margin: 0; background: ${inks.behindPictures}; }
section.split img { float: inline-end; margin-inline-start: ${spaces.column}px; }
section.split p:has(img) { margin: 0; }
section.split > :is(ul, ol) { display: flow-root; }
section:not(.split, .title) img { margin-inline: auto; }
section:not(.split, .title, .wall) :is(p:has(img), img) + p { text-align: center; }
section.wall p:has(img) { display: flex; flex-wrap: wrap; gap: ${spaces.cellGap}px; }
section:not(.split) p:has(img) + p { margin-top: ${spaces.caption - spaces.afterPart}px; }
section:not(.split) > img + p { margin-top: ${spaces.caption}px; }
section:not(.split) :is(p:has(img), img) + p { color: ${inks.secondary}; ${text(styles.small)} }
section.title p:has(img) + p { margin-top: 0; }`

const tablesAndCode = (page: Page, inks: Inks): string => `
section table { display: table; width: auto; margin: 0 0 ${spaces.afterPart}px; border-collapse: collapse; overflow: visible; overflow-wrap: break-word; ${text(styles.small)} }
section table tr, section table tr:nth-child(2n) { background: none; border: 0; }
section table th, section table td { padding: ${spaces.cell}px 0; padding-inline-end: ${spaces.cellGap}px; border: 0; border-bottom: 1px solid ${inks.hairline}; vertical-align: top; }
section table th { color: ${inks.secondary}; text-align: start; font-weight: 700; }
section table th:empty { padding: 0; }
section pre, section pre > code { color: ${inks.text}; }
section pre { direction: ltr; text-align: left; margin: 0 0 ${spaces.afterPart}px; padding: ${spaces.codePadding}px; background: ${inks.tint}; border: 0; border-radius: 0; overflow: visible; ${text(styles.code)} }
section pre > code { display: block; margin: 0; padding: 0; width: ${room(page).width - 2 * spaces.codePadding}px; font-family: ${monoFamilies}; ${text(styles.code)} white-space: break-spaces; word-break: break-all; }
section :not(pre) > code, section kbd { direction: ltr; unicode-bidi: isolate; padding: 0; background: none; border: 0; box-shadow: none; color: inherit; font-family: ${monoFamilies}; font-size: max(25px, ${codeSize(styles.body) / styles.body.size}em); line-height: 1; }`

/** Formulas are drawn in black. */
const formulas = 'section img[src*="/formula-"] { background: #FFFFFF; }'

/** The colours of code are chosen for a light ground. */
const plainCode = 'section pre code span { color: inherit !important; }'

const badges = `
section .badge { display: inline-block; ${text(styles.badge)} font-weight: 700; white-space: nowrap; }
section td .badge { ${text({ ...styles.badge, size: styles.small.size })} }
section .badge::before {
  content: ''; display: inline-block; box-sizing: border-box; width: 18px; height: 18px; margin: 0; margin-inline-end: 8px;
  border: 3px solid currentColor; border-radius: 50%;
}`

const shapes = {
  'filled-circle': 'background: currentColor;',
  'half-circle': 'background: linear-gradient(90deg, currentColor 50%, transparent 50%);',
  'hollow-circle': '',
  dash: 'height: 0; border-width: 3px 0 0; border-radius: 0; vertical-align: middle;',
} as const

function badge(stage: Stage, inks: Inks): string {
  const { shape } = badgeLooks[stage]
  const drawn = shapes[shape]
  const look = `section .badge.${stage} { color: ${inks.badges[stage]}; }`
  return drawn === '' ? look : `${look}\nsection .badge.${stage}::before { ${drawn} }`
}
