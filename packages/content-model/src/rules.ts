import type { Diagnostic, Place, Severity } from './diagnostic.ts'

/** What a rule says when nothing is known of the case at hand; names are permanent. */
export interface Rule {
  readonly severity: Severity
  /** One sentence: when the rule speaks. */
  readonly about: string
}

export type RuleId =
  | 'source/unreadable'
  | 'source/not-utf8'
  | 'source/too-large'
  | 'source/too-deep'
  | 'source/empty'
  | 'encoding/mojibake'
  | 'encoding/control-character'
  | 'encoding/invisible-character'
  | 'encoding/decomposed'
  | 'encoding/lost-character'
  | 'front-matter/invalid'
  | 'front-matter/tolerated'
  | 'front-matter/bad-date'
  | 'front-matter/bad-value'
  | 'front-matter/no-title'
  | 'front-matter/no-date'
  | 'markdown/unknown-shortcode'
  | 'markdown/comment'
  | 'markdown/html-dropped'
  | 'markdown/html-unknown'
  | 'markdown/module-code'
  | 'markdown/unresolved-reference'
  | 'markdown/dead-anchor'
  | 'markdown/unsafe-address'
  | 'editorial/todo'
  | 'asset/missing'
  | 'asset/remote'
  | 'asset/unreadable'
  | 'asset/too-large'
  | 'asset/outside-root'
  | 'asset/unsafe-content'
  | 'asset/wrong-case'
  | 'asset/oversized'
  | 'asset/unreachable'
  | 'check/alt-missing'
  | 'check/alt-duplicate'
  | 'check/alt-file-name'
  | 'check/empty-section'
  | 'check/no-availability'
  | 'check/no-link'
  | 'check/draft-mark'
  | 'check/heading-skipped'
  | 'check/link-text'
  | 'check/local-link'
  | 'check/duplicate-announcement'
  | 'check/aged-wording'
  | 'check/date-order'
  | 'export/not-rendered'
  | 'export/missing-glyph'
  | 'export/too-tall'
  | 'export/too-wide'
  | 'export/name-clash'
  | 'export/failed'
  | 'deck/overflow'
  | 'deck/small-text'
  | 'deck/picture'
  | 'deck/contrast'
  | 'deck/slides'
  | 'deck/unchecked'
  | 'deck/too-long'
  | 'deck/left-out'
  | 'deck/own-look'
  | 'output/unwritable'
  | 'output/not-ours'
  | 'output/left-out'
  | 'site/no-url'
  | 'site/no-recap'
  | 'site/draft'
  | 'site/future'
  | 'site/duplicate-id'
  | 'site/damaged-lock'
  | 'site/merged-lock'
  | 'site/no-lock'
  | 'config/invalid'
  | 'font/unreadable'
  | 'font/not-embeddable'
  | 'config/unreadable'

const rule = (severity: Severity, about: string): Rule => ({ severity, about })

/** Every rule there is: `recap rules` prints this table, and a diagnostic of another name does not compile. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'source/unreadable': rule('error', 'The file could not be read.'),
  'source/not-utf8': rule('error', 'The file is not UTF-8 text.'),
  'source/too-large': rule('error', 'The file is over the size that is read.'),
  'source/too-deep': rule('error', 'Containers are nested deeper than is read.'),
  'source/empty': rule('warning', 'The file holds no text.'),
  'encoding/mojibake': rule('warning', 'UTF-8 text that was decoded as another encoding was repaired.'),
  'encoding/control-character': rule('warning', 'Characters that no output can show were removed.'),
  'encoding/invisible-character': rule(
    'info',
    'Invisible characters without effect, or with a harmful one, were removed.',
  ),
  'encoding/decomposed': rule('info', 'Letters that were written in parts were put together.'),
  'encoding/lost-character': rule('warning', 'A character was lost before the text was saved.'),
  'front-matter/invalid': rule('error', 'The front matter cannot be read.'),
  'front-matter/tolerated': rule('warning', 'The front matter breaks its syntax and was read tolerantly.'),
  'front-matter/bad-date': rule('warning', 'A date is malformed.'),
  'front-matter/bad-value': rule('warning', 'A field holds a value of the wrong kind.'),
  'front-matter/no-title': rule(
    'warning',
    'No title is given; the first heading or the file name stands in.',
  ),
  'front-matter/no-date': rule('info', 'No date is given in the front matter, the file name or the path.'),
  'markdown/unknown-shortcode': rule('warning', 'A shortcode or Liquid tag has no equivalent.'),
  'markdown/comment': rule('info', 'A comment of the post’s own platform was left out.'),
  'markdown/html-dropped': rule('info', 'A script, a style or an event handler was left out.'),
  'markdown/html-unknown': rule('info', 'An HTML element has no equivalent; its text was kept.'),
  'markdown/module-code': rule('info', 'An import or export of a component file was left out.'),
  'markdown/unresolved-reference': rule('warning', 'A reference names no definition, file or post.'),
  'markdown/dead-anchor': rule('warning', 'A link points at an anchor that is not in the recap.'),
  'markdown/unsafe-address': rule('warning', 'An address with a scheme that is not allowed was left out.'),
  'editorial/todo': rule('warning', 'An editor left work to do.'),
  'asset/missing': rule('warning', 'A picture was not found.'),
  'asset/remote': rule('info', 'A picture on the web is linked, not fetched.'),
  'asset/unreadable': rule('warning', 'A file is not a picture that can be read.'),
  'asset/too-large': rule('warning', 'A picture is over the size that is read.'),
  'asset/outside-root': rule('warning', 'A picture lies outside the folders of the site.'),
  'asset/unsafe-content': rule('info', 'Scripts or outside references were removed from an SVG.'),
  'asset/wrong-case': rule('warning', 'A picture is named in other case than its file.'),
  'asset/unreachable': rule('warning', 'A picture on the web could not be fetched.'),
  'asset/oversized': rule('info', 'A picture is much larger than any output can show.'),
  'check/alt-missing': rule('warning', 'A picture has no alternative text.'),
  'check/alt-duplicate': rule('warning', 'Different pictures share one alternative text.'),
  'check/alt-file-name': rule('warning', 'The alternative text of a picture is a file name.'),
  'check/empty-section': rule('warning', 'A heading has nothing below it.'),
  'check/no-availability': rule('info', 'An announcement states no availability.'),
  'check/no-link': rule('info', 'An announcement links to nothing.'),
  'check/draft-mark': rule('warning', 'The text bears a mark of a draft.'),
  'check/heading-skipped': rule('info', 'A heading is more than one level below the one before.'),
  'check/link-text': rule('warning', "A link's text does not say where it leads."),
  'check/local-link': rule('warning', "A link leads to the reader's own machine."),
  'check/duplicate-announcement': rule('warning', 'Two announcements have the same title.'),
  'check/aged-wording': rule('info', 'A wording has aged since the post was published.'),
  'check/date-order': rule('warning', 'The post is dated before the event it recaps.'),
  'export/not-rendered': rule('warning', 'The format cannot show this.'),
  'export/missing-glyph': rule('warning', 'No font at hand has these characters.'),
  'export/too-tall': rule('warning', 'Something is taller than a page.'),
  'export/too-wide': rule('warning', 'Something is wider than its column.'),
  'export/name-clash': rule('error', 'Two different outputs have the same path.'),
  'export/failed': rule('error', 'An exporter failed.'),
  'deck/overflow': rule('error', 'In a browser something on a slide runs off it or is cut.'),
  'deck/small-text': rule('warning', 'In a browser text on a slide is under 24 px high.'),
  'deck/picture': rule('warning', 'In a browser a picture on a slide does not show.'),
  'deck/contrast': rule('warning', 'In a browser text on a slide has less contrast than WCAG AA asks for.'),
  'deck/slides': rule('error', 'In a browser a deck has another number of slides than was planned.'),
  'deck/unchecked': rule('error', 'A deck could not be looked at in a browser.'),
  'deck/too-long': rule('warning', 'The speaker notes take longer than the time that was given.'),
  'deck/left-out': rule('info', 'A section is not in the deck because of the configuration.'),
  'deck/own-look': rule(
    'info',
    'A deck has a theme or CSS of its author’s, with which its fit was not measured.',
  ),
  'output/unwritable': rule('error', 'The outputs could not be written.'),
  'output/not-ours': rule('error', 'A file that recap did not make is in the way.'),
  'output/left-out': rule('info', 'A file was not written because of what was asked for.'),
  'site/no-url': rule('warning', 'The address of the site is not known.'),
  'site/no-recap': rule('error', 'No post was found.'),
  'site/draft': rule('info', 'A draft was left out.'),
  'site/future': rule('info', 'A post dated in the future was left out.'),
  'site/duplicate-id': rule('warning', 'Two posts have the same name; one was renamed.'),
  'site/damaged-lock': rule('error', 'The lock file of the feeds is damaged.'),
  'site/merged-lock': rule('warning', 'The lock file of the feeds holds a merge that was left open.'),
  'site/no-lock': rule('info', 'Feeds are made without a lock file, so their items may be delivered again.'),
  'config/invalid': rule('error', 'The configuration does not match its schema.'),
  'font/unreadable': rule('warning', 'A font of the configuration is missing or no static TrueType font.'),
  'font/not-embeddable': rule('warning', 'A font of the configuration may not be embedded.'),
  'config/unreadable': rule('error', 'The configuration could not be read.'),
}

/** Makes a diagnostic with its rule's own severity. */
export function diagnostic(
  id: RuleId,
  message: string,
  place: Place | null,
  hint: string | null = null,
): Diagnostic {
  return { rule: id, severity: rules[id].severity, message, hint, place }
}
