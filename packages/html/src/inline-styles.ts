import { palette } from '@recapkit/content-model'

/**
 * The few looks that HTML carries with it where no style sheet reaches. Everything reads without them; a ground always
 * comes with the colour of its text, for readers that are dark; and the properties are those that mail and feed readers
 * let through (the W3C feed validator's list of safe ones).
 */
export const inlineStyles: Readonly<
  Record<'preformatted' | 'formula' | 'callout' | 'figure' | 'table', string>
> = {
  preformatted: `background-color:${palette.tint};color:${palette.text};font-family:monospace;padding:12px;white-space:pre-wrap`,
  formula: 'white-space:pre-wrap',
  callout: `border-left:3px solid ${palette.hairline};margin:16px 0;padding:0 0 0 12px`,
  figure: 'margin:16px 0',
  table: 'border-collapse:collapse',
}
