import type { Callout } from '@recapkit/content-model'
import type { IParagraphStyleOptions } from 'docx'
import { points, step } from '../page.ts'
import { inks } from './inks.ts'

const colors: Readonly<Record<Callout['kind'], string>> = {
  note: '0B5CAD',
  tip: inks.green,
  important: inks.violet,
  warning: inks.amber,
  caution: inks.red,
  details: inks.secondary,
}

/** In the colour of the ground: room around the text. Word draws it once around paragraphs that share it. */
const edge = { style: 'single', size: 4, space: 4, color: inks.tint } as const

/** The id of the style of a callout's paragraphs; its title's has `Title` added. */
export const calloutStyle = (kind: Callout['kind']): string =>
  `Callout${kind.charAt(0).toUpperCase()}${kind.slice(1)}`

/** Two styles for each kind of callout: its text with a bar and a tint, and its title in the bar's colour. */
export function calloutStyles(): readonly IParagraphStyleOptions[] {
  return kinds.flatMap((kind) => {
    const id = calloutStyle(kind)
    const name = `Callout ${id.slice('Callout'.length)}`
    const text: IParagraphStyleOptions = {
      id,
      name,
      basedOn: 'BodyText',
      quickFormat: true,
      paragraph: {
        spacing: { before: 0, after: points(6) },
        indent: { left: step, right: step / 3 },
        border: {
          top: edge,
          left: { style: 'single', size: 24, space: 10, color: colors[kind] },
          bottom: edge,
          right: edge,
        },
        shading: { type: 'clear', color: 'auto', fill: inks.tint },
      },
    }
    const title: IParagraphStyleOptions = {
      id: `${id}Title`,
      name: `${name} Title`,
      basedOn: id,
      next: id,
      quickFormat: true,
      paragraph: { spacing: { before: points(12), after: points(2) }, keepNext: true },
      run: { bold: true, color: colors[kind] },
    }
    return [text, title]
  })
}

const kinds: readonly Callout['kind'][] = ['note', 'tip', 'important', 'warning', 'caution', 'details']
