import type { Figure, Inline, Picture } from '@recapkit/content-model'
import { type FileChild, Paragraph, TextRun } from 'docx'
import { field } from './fields.ts'
import { inlinePicture } from './picture.ts'
import type { Place } from './place.ts'
import { linked, runs } from './runs.ts'
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

/** A caption that Word numbers: "Figure 1. …". */
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
      ...field(`SEQ ${sequence} \\* ARABIC`, String(scope.nextCaption(sequence))),
      new TextRun('. '),
      ...runs(text, place, scope),
    ],
  })
}
