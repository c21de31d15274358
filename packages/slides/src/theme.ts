import { badgeLooks, palette, stages } from '@recapkit/content-model'
import { codeSize } from './fit/width.ts'
import { spaces, styles, type TextStyle } from './geometry.ts'

const text = (style: TextStyle): string => `font-size: ${style.size}px; line-height: ${style.line}px;`

/** Families with the same widths, so that lines break alike on every system; none is fetched. */
export const sansFamilies = 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif'
export const monoFamilies = 'Menlo, "DejaVu Sans Mono", "Liberation Mono", Consolas, monospace'

/** The deck's look: the numbers that fitting counts with, as CSS. */
export function themeCss(accent: string): string {
  return `
section {
  display: block; padding: ${spaces.margin}px;
  background: #fff; color: ${palette.text};
  font-family: ${sansFamilies}; ${text(styles.body)}
  overflow-wrap: anywhere; letter-spacing: 0;
}
section::after { right: ${spaces.margin}px; bottom: 24px; padding: 0; color: ${palette.secondary}; ${text(styles.small)} }
h1, h2 { margin: 0 0 ${spaces.afterTitle}px; padding: 0; border: 0; color: ${palette.text}; font-weight: 700; text-align: left; }
h1 { ${text(styles.display)} }
h2 { ${text(styles.title)} }
p, ul, ol, table, pre, blockquote { margin: 0 0 ${spaces.afterPart}px; }
p { ${text(styles.lead)} }
a { color: ${accent}; text-decoration: none; }
ul, ol { padding-left: ${spaces.indent}px; }
li { ${text(styles.body)} }
li + li { margin-top: ${spaces.betweenBullets}px; }
li::marker { color: ${accent}; }
img { display: block; max-width: none; }
section.split img { float: right; margin-left: ${spaces.column}px; }
section.split p:has(> img) { margin: 0; }
p:has(> img) + p { margin-top: ${spaces.caption - spaces.afterPart}px; color: ${palette.secondary}; ${text(styles.small)} }
section.title p, section.closing p { margin: 0 0 ${spaces.betweenBullets}px; color: ${palette.secondary}; ${text(styles.small)} }
table { display: table; width: auto; border-collapse: collapse; overflow: visible; font-variant: normal; ${text(styles.small)} }
th, td { padding: ${spaces.cell}px ${spaces.cellGap}px ${spaces.cell}px 0; border: 0; border-bottom: 1px solid ${palette.hairline}; vertical-align: top; background: #fff; }
th { color: ${palette.secondary}; text-align: left; font-weight: 700; }
th:empty { padding: 0; }
pre { padding: ${spaces.codePadding}px; background: ${palette.tint}; border: 0; border-radius: 0; overflow: visible; }
pre, pre code { font-family: ${monoFamilies}; ${text(styles.code)} }
pre code { white-space: pre-wrap; overflow-wrap: anywhere; word-break: break-all; }
:not(pre) > code, kbd { padding: 0; background: none; border: 0; box-shadow: none; color: inherit; font-family: ${monoFamilies}; font-size: max(24px, ${codeSize(styles.body) / styles.body.size}em); line-height: 1; }
blockquote { margin-left: 0; padding: 0 0 0 ${spaces.quoteIndent - 6}px; border-left: 6px solid ${accent}; color: ${palette.text}; }
blockquote p { margin: 0 0 ${spaces.betweenBullets}px; ${text(styles.quote)} }
section ul:not(:last-of-type) { display: flex; gap: ${spaces.column}px; padding: 0; list-style: none; }
section ul:not(:last-of-type) li { flex: 1 1 0; margin: 0; }
section ul:not(:last-of-type) strong { display: block; color: ${accent}; ${text(styles.figure)} }
.badge { display: inline-block; margin-left: ${spaces.beforeBadge}px; white-space: nowrap; ${text(styles.badge)} font-weight: 700; }
.badge::before { content: ''; display: inline-block; width: 18px; height: 18px; margin-right: ${spaces.badgeShape - 24}px; border: 3px solid currentColor; border-radius: 50%; box-sizing: border-box; }
td .badge:first-child { margin-left: 0; }
${stages.map((stage) => badgeCss(stage)).join('\n')}
`
}

const shapes = {
  'filled-circle': 'background: currentColor;',
  'half-circle': 'background: linear-gradient(90deg, currentColor 50%, transparent 50%);',
  'hollow-circle': '',
  dash: 'height: 0; border-width: 3px 0 0; border-radius: 0; vertical-align: middle;',
} as const

function badgeCss(stage: keyof typeof badgeLooks): string {
  const { color, shape } = badgeLooks[stage]
  return `.badge.${stage} { color: ${color}; }\n.badge.${stage}::before { ${shapes[shape]} }`
}
