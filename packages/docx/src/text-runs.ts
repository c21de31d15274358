import { TextRun } from 'docx'
import { directedTexts } from './direction.ts'

/** Text in a character style, in as many runs as it has directions. */
export function textRuns(
  text: string,
  style: string | undefined,
  lang: string | null = null,
): readonly TextRun[] {
  return directedTexts(text)
    .filter((piece) => piece.text !== '')
    .map(
      (piece) =>
        new TextRun({
          text: piece.text,
          ...(style === undefined ? {} : { style }),
          ...(piece.rightToLeft ? { rightToLeft: true } : {}),
          ...(lang === null
            ? {}
            : { language: piece.rightToLeft ? { bidirectional: lang } : { value: lang } }),
        }),
    )
}
