import type { Report } from '../report.ts'

/** Tells of characters that were lost before the text came here (U+FFFD stands for them); what they were cannot be known. */
export function reportLost(text: string, report: Report): string {
  for (const [index, line] of text.split('\n').entries()) {
    const at = line.indexOf('\ufffd')
    if (at < 0) continue
    const message = 'A character was lost before the text was saved; U+FFFD stands for it.'
    report(
      'encoding/lost-character',
      message,
      { line: index + 1, column: at + 1 },
      'Write the character again.',
    )
  }
  return text
}
