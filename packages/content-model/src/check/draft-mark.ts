import { diagnostic } from '../rules.ts'
import { inlineText } from '../text.ts'
import { walkContent } from '../walk.ts'
import { type Check, placeOf } from './context.ts'

/** What drafts are marked with; "TODO" and "WIP" alone may be words, and count in brackets or before a colon only. */
const marks = [
  /[[({<]\s*(?:TO ?DO|TBD|TBC|TK|WIP|FIXME|XXX|DRAFT|PLACEHOLDER|CITATION NEEDED|INSERT [^\])}>]{2,40}|ADD [^\])}>]{2,40} HERE)\b[^\])}>]{0,80}[\])}>]/,
  /\b(?:TODO|FIXME|XXX|WIP|DRAFT):/,
  /\b(?:TBD|TKTK|FIXME)\b/,
  /\blorem ipsum\b/i,
]

/** Marks of a draft in the text that readers see: "[TODO: link]", "TBD", "lorem ipsum". Code is left alone. */
export const draftMark: Check = (recap, context) =>
  [...walkContent(recap.children)].flatMap((node) => {
    const titled = node.type === 'section' || node.type === 'announcement'
    if (!titled && node.type !== 'paragraph' && node.type !== 'subheading') return []
    const inlines = (titled ? node.title : node.children).filter((inline) => inline.type !== 'code')
    const found = marks
      .map((mark) => mark.exec(inlineText(inlines))?.[0])
      .find((words) => words !== undefined)
    if (found === undefined) return []
    const at = placeOf(found, node.position, context)
    return [
      diagnostic(
        'check/draft-mark',
        `“${found}” reads like a mark of a draft.`,
        { path: recap.path, at },
        'Do what it asks, or put it into a comment, which no output shows.',
      ),
    ]
  })
