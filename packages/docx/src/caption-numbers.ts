/** What a numbered caption shows until its number is known. */
export const unnumbered = '?'

const caption =
  /( SEQ (\w+) \\\* ARABIC <\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r><w:r><w:t\b[^>]*>)[^<]*/g

/** Numbers captions in the order in which they stand, each sequence by itself, as Word will when it updates them. */
export function withCaptionNumbers(xml: string): string {
  const last = new Map<string, number>()
  return xml.replace(caption, (_match, field: string, sequence: string) => {
    const number = (last.get(sequence) ?? 0) + 1
    last.set(sequence, number)
    return field + number
  })
}
