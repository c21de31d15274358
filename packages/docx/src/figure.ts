import type { Figure, Inline, Picture } from '@recapkit/content-model'
import { type FileChild, Paragraph, TextRun } from 'docx'
import { unnumbered } from './caption-numbers.ts'
import { field } from './fields.ts'
import { linked } from './hyperlink.ts'
import { inlinePicture } from './picture.ts'
import type { Place } from './place.ts'
import { runs } from './runs.ts'
import type { Scope } from './scope.ts'

/** A picture with its numbered caption, kept together by the style of the picture's paragraph. */
export function figure(block: Figure, place: Place, scope: Scope): readonly FileChild[] {
  const captioned = block.caption.length > 0
  const shown = pictureParagraph(block.picture, captioned, block.target, place, scope)
  return captioned
    ? [shown, caption('Caption', scope.words.figure, 'Figure', block.caption, place, scope)]
    : [shown]
}

/** A paragraph that holds a picture alone. */
export function pictureParagraph(
  picture: Picture,
  captioned: boolean,
  target: Figure['target'],
  place: Place,
  scope: Scope,
): Paragraph {
  const missing = !scope.assets.has(picture.src)
  const children = inlinePicture(picture, target !== null, place, scope)
  const style = missing ? 'MissingPicture' : captioned ? 'CaptionedFigure' : 'Figure'
  return new Paragraph({
    style: scope.styles.paragraph(style, place.indent),
    children: [...(target === null ? children : linked(target, children, scope))],
  })
}

/** A caption that Word numbers: "Figure 1. …"; the label alone where there is no text. Numbers are given when all are written. */
export function caption(
  style: string,
  label: string,
  sequence: string,
  text: readonly Inline[],
  place: Place,
  scope: Scope,
): Paragraph {
  return new Paragraph({
    style: scope.styles.paragraph(style, place.indent),
    children: [
      new TextRun(`${label} `),
      ...field(`SEQ ${sequence} \\* ARABIC`, unnumbered),
      ...(text.length === 0 ? [] : [new TextRun('. '), ...runs(text, place, scope)]),
    ],
  })
}
