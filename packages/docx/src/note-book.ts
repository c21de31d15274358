import type { Note } from '@recapkit/content-model'

/** The footnotes of one document in the order of their first call. */
export interface NoteBook {
  /** The note's number, and whether this is its first call. */
  call(note: Note): { readonly number: number; readonly first: boolean }
  called(): readonly Note[]
}

/** The name of the bookmark around the first call of a note. */
export const noteBookmark = (number: number): string => `_RefNote${number}`

export function noteBook(): NoteBook {
  const notes: Note[] = []
  const numbers = new Map<string, number>()
  return {
    call(note) {
      const known = numbers.get(note.id)
      const number = known ?? notes.push(note)
      numbers.set(note.id, number)
      return { number, first: known === undefined }
    },
    called: () => notes,
  }
}
