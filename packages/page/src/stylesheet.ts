import { type BadgeShape, type Brand, badgeLooks, palette, stages } from '@recapkit/content-model'
import { onDark } from './colors.ts'
import { rules } from './rules.ts'

/** Below the output folder. */
export const stylesheetPath = 'assets/page.css'

const dark = {
  ground: '#14171A',
  text: '#E6E9EC',
  secondary: '#A3ADB8',
  hairline: '#3A4149',
  tint: '#1E2328',
}
/** Drawn, since the glyphs of these shapes differ in size from font to font. */
const shapes: Readonly<Record<BadgeShape, string>> = {
  'filled-circle': 'background: currentColor;',
  'half-circle': 'background: linear-gradient(90deg, currentColor 50%, transparent 50%);',
  'hollow-circle': '',
  dash: 'background: currentColor; border-width: 0; height: .16em; margin-block-end: .22em;',
}

/** The style sheet of all pages, in the colours of a brand, for light and dark, narrow and wide, and for paper. */
export function stylesheet(brand: Brand): string {
  return `:root {
  color-scheme: light dark;
  --ground: #FFFFFF;
  --text: ${palette.text};
  --secondary: ${palette.secondary};
  --hairline: ${palette.hairline};
  --tint: ${palette.tint};
  --accent: ${brand.accent};
${stages.map((stage) => `  --${stage}: ${badgeLooks[stage].color};`).join('\n')}
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: ${dark.ground};
    --text: ${dark.text};
    --secondary: ${dark.secondary};
    --hairline: ${dark.hairline};
    --tint: ${dark.tint};
    --accent: ${onDark(brand.accent, dark.tint, 6)};
${stages.map((stage) => `    --${stage}: ${onDark(badgeLooks[stage].color, dark.tint, 6)};`).join('\n')}
  }
}
${stages.map((stage) => `.badge.${stage}::before { ${shapes[badgeLooks[stage].shape]} }`).join('\n')}
${stages.map((stage) => `.badge.${stage} { color: var(--${stage}); }`).join('\n')}
@media screen {
${[...stages, 'not-stated'].map(filterRule).join('\n')}
}
${rules}`
}

/** A chosen stage hides the rows of the others, and groups that have none of it; without a choice, without this rule and on paper, all are shown. */
function filterRule(stage: string): string {
  const chosen = `.glance:has(#_show-${stage}:checked)`
  const rows = `${chosen} tr[data-stage]:not([data-stage="${stage}"])`
  const groups = `${chosen} tbody:not(:has([data-stage="${stage}"]))`
  return `  ${rows}, ${groups} { display: none; }`
}
