/** A part of an address with its percent signs decoded; as it is when they are no UTF-8, as in "100%.png". */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
