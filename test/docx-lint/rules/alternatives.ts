import { all, type WordFile } from '../word-file.ts'

const pictures = (
  file: WordFile,
): readonly (readonly [name: string, alternative: string, decorative: boolean])[] =>
  file.names
    .filter((name) => /^word\/(?:document|header\w*|footer\w*|footnotes)\.xml$/.test(name))
    .flatMap((name) => all(file.part(name), 'w:drawing'))
    .map((drawing) => {
      const properties = all(drawing, 'wp:docPr')[0]
      const decorative = all(drawing, 'adec:decorative')[0]?.getAttribute('val') ?? ''
      return [
        properties?.getAttribute('name') ?? '',
        (properties?.getAttribute('descr') ?? '').trim(),
        ['1', 'true'].includes(decorative),
      ] as const
    })

/** Every picture has an alternative text or is marked as decoration, and never both. */
export const pictureAlternative = (file: WordFile): readonly string[] =>
  pictures(file)
    .filter(([, alternative, decorative]) => (alternative === '') !== decorative)
    .map(
      ([name]) =>
        `The picture ${name} has neither or both of an alternative text and the mark of decoration.`,
    )

/** An alternative text is no name of a file. */
export const pictureFileName = (file: WordFile): readonly string[] =>
  pictures(file)
    .filter(([, alternative]) => /^\S+\.(?:png|jpe?g|gif|webp|svg)$/i.test(alternative))
    .map(([, alternative]) => `“${alternative}” is the name of a file.`)
