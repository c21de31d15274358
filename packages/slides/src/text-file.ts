import type { OutputFile } from '@recapkit/content-model'

/** A file of text in UTF-8. */
export const textFile = (path: string, mediaType: string, text: string): OutputFile => ({
  path,
  mediaType,
  bytes: new TextEncoder().encode(text),
})
