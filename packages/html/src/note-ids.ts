/** The id of a note in the list at the end; no slug of a title begins with an underscore. */
export function noteId(number: string): string {
  return `_note-${number}`
}

/** The id of the first call of a note. */
export function callId(number: string): string {
  return `_note-call-${number}`
}
