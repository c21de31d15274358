import { fonts, inks } from './inks.ts'
import { type ParagraphStyle, shown, small, spacing } from './style-kit.ts'

/** What is shown apart from the text: pictures, captions, code. */
export const figureStyles: readonly ParagraphStyle[] = [
  {
    id: 'SourceCode',
    name: 'Source Code',
    basedOn: 'Normal',
    ...shown,
    paragraph: {
      spacing: spacing(6, 10, 1.15),
      indent: { left: 120, right: 120 },
      shading: { type: 'clear', color: 'auto', fill: inks.tint },
      border: {
        top: { style: 'single', size: 4, space: 6, color: inks.tint },
        bottom: { style: 'single', size: 4, space: 6, color: inks.tint },
        left: { style: 'single', size: 4, space: 6, color: inks.tint },
        right: { style: 'single', size: 4, space: 6, color: inks.tint },
      },
    },
    run: { font: fonts.code, size: 18, noProof: true },
  },
  {
    id: 'CodeTitle',
    name: 'Code Title',
    basedOn: 'TableCaption',
    next: 'SourceCode',
    ...shown,
    run: { font: fonts.code },
  },
  {
    id: 'Figure',
    name: 'Figure',
    basedOn: 'Normal',
    ...shown,
    paragraph: { spacing: spacing(10, 10, 1) },
  },
  {
    id: 'CaptionedFigure',
    name: 'Captioned Figure',
    basedOn: 'Figure',
    next: 'Caption',
    ...shown,
    paragraph: { spacing: spacing(10, 4, 1), keepNext: true },
  },
  {
    id: 'MissingPicture',
    name: 'Missing Picture',
    basedOn: 'Normal',
    ...shown,
    paragraph: {
      spacing: spacing(10, 10),
      indent: { left: 120, right: 120 },
      shading: { type: 'clear', color: 'auto', fill: inks.tint },
      border: {
        top: { style: 'single', size: 4, space: 8, color: inks.tint },
        bottom: { style: 'single', size: 4, space: 8, color: inks.tint },
        left: { style: 'single', size: 4, space: 6, color: inks.tint },
        right: { style: 'single', size: 4, space: 6, color: inks.tint },
      },
    },
    run: { size: 19 },
  },
  small('Caption', 'caption', { paragraph: { spacing: spacing(0, 12, 1.2) } }),
]
