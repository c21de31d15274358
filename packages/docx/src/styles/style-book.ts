import type { ICharacterStyleOptions, IParagraphStyleOptions } from 'docx'
import { styleList } from '../numbering.ts'
import { step } from '../page.ts'
import { type CharacterMark, characterStyles, markStyles } from './character-styles.ts'
import { fonts } from './inks.ts'
import { type Border, mirrored, paragraphStyles } from './paragraph-styles.ts'
import { spacing } from './style-kit.ts'

/** The named styles of one document: those it starts with, and those derived from them while it is written. */
export interface StyleBook {
  /** The id of a paragraph style moved in by so many steps: `List Bullet`, `List Bullet 2` … */
  paragraph(id: string, indent: number): string
  /** The id of the same style that stays on the page of the paragraph after it. */
  kept(id: string): string
  /** The id of the same style for text of a direction: where that is not the document's, its borders change sides. */
  facing(id: string, rightToLeft: boolean): string
  /** The id of a heading style for a heading with nothing below it: a line of a list of announcements. */
  brief(id: string): string
  /** The id of the style for marks that hold at once; undefined for plain text. */
  character(marks: readonly CharacterMark[]): string | undefined
  /** All styles in use or at hand, for the document's styles part. */
  all(): {
    readonly paragraph: readonly IParagraphStyleOptions[]
    readonly character: readonly ICharacterStyleOptions[]
  }
}

/**
 * A style book for a document whose text is so many twips wide, with code in a face by its family's name. `adopted` are the
 * ids of styles that another document defines, with their indentation: they stand in for ours.
 */
export function styleBook(
  textWidth: number,
  rightToLeft: boolean,
  codeFace: string,
  adopted: ReadonlyMap<string, number>,
): StyleBook {
  const isOurs = ({ id }: { readonly id: string }): boolean => !adopted.has(id)
  const inFace = <Style extends IParagraphStyleOptions | ICharacterStyleOptions>(style: Style): Style =>
    style.run?.font === fonts.code ? { ...style, run: { ...style.run, font: codeFace } } : style
  const paragraph = new Map(paragraphStyles(textWidth, rightToLeft).map((style) => [style.id, inFace(style)]))
  const borderOf = ({ paragraph: own, basedOn }: IParagraphStyleOptions): Border => {
    const base = paragraph.get(basedOn ?? '')
    return own?.border ?? (base === undefined ? {} : borderOf(base))
  }
  const character = new Map(characterStyles.map((style) => [style.id, inFace(style)]))
  return {
    paragraph(id, indent) {
      if (indent <= 0) return id
      const moved = `${id}${indent + 1}`
      const base = paragraph.get(id)
      if (base !== undefined && !paragraph.has(moved))
        paragraph.set(moved, movedIn(base, moved, indent, adopted.get(id)))
      return moved
    },
    kept(id) {
      const keeping = `${id}Kept`
      const base = paragraph.get(id)
      if (base !== undefined && !paragraph.has(keeping))
        paragraph.set(keeping, {
          id: keeping,
          name: `${base.name} Kept`,
          basedOn: id,
          ...(base.next === undefined ? {} : { next: base.next }),
          paragraph: { keepNext: true },
        })
      return paragraph.has(keeping) ? keeping : id
    },
    facing(id, textRightToLeft) {
      const base = paragraph.get(id)
      if (textRightToLeft === rightToLeft || base === undefined || adopted.has(id)) return id
      const way = textRightToLeft ? 'Right To Left' : 'Left To Right'
      const turned = id + way.replaceAll(' ', '')
      const border = { left: noLine, right: noLine, ...mirrored(borderOf(base)) }
      paragraph.set(turned, { id: turned, name: `${base.name} ${way}`, basedOn: id, paragraph: { border } })
      return turned
    },
    brief(id) {
      const brief = `${id}Brief`
      const base = paragraph.get(id)
      if (base !== undefined && !paragraph.has(brief))
        paragraph.set(brief, {
          id: brief,
          name: `${base.name} Brief`,
          basedOn: id,
          ...(base.next === undefined ? {} : { next: base.next }),
          paragraph: { keepNext: false, spacing: spacing(5, 2, 1.1) },
          run: { size: 21 },
        })
      return brief
    },
    character(marks) {
      let based: ICharacterStyleOptions | undefined
      for (const [mark, plain] of markStyles) {
        if (!marks.includes(mark)) continue
        const style = inFace(plain)
        based = based === undefined ? style : combined(based, style)
        if (!character.has(based.id)) character.set(based.id, based)
      }
      return based?.id
    },
    all: () => ({
      paragraph: [...paragraph.values()].filter(isOurs),
      character: [...character.values()].filter(isOurs),
    }),
  }
}

/** Takes away a line that a style has from the one it builds on. */
const noLine = { style: 'none', size: 0, space: 0 } as const

function movedIn(
  base: IParagraphStyleOptions,
  id: string,
  indent: number,
  from: number | undefined,
): IParagraphStyleOptions {
  const own = base.paragraph?.indent
  const left = from ?? (typeof own?.left === 'number' ? own.left : 0)
  return {
    id,
    name: `${base.name} ${indent + 1}`,
    basedOn: base.id,
    paragraph: {
      indent: { ...own, left: left + indent * step },
      ...(base.id === 'ListBullet' || base.id === 'ListNumber'
        ? { numbering: { reference: styleList(base.id, indent), level: 0 } }
        : {}),
    },
  }
}

function combined(base: ICharacterStyleOptions, more: ICharacterStyleOptions): ICharacterStyleOptions {
  return { ...more, id: base.id + more.id, name: `${base.name} ${more.name}`, basedOn: base.id }
}
