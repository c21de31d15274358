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
  const notes = new Map<string, Note>()
  return {
    call(note) {
      const first = !notes.has(note.id)
      if (first) notes.set(note.id, note)
      return { number: [...notes.keys()].indexOf(note.id) + 1, first }
    },
    called: () => [...notes.values()],
  }
}
