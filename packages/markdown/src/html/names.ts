import type { EmphasisKind } from '@recapkit/content-model'

/** Elements that mark a stretch of text. */
export const emphases: Readonly<Record<string, EmphasisKind>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  del: 'deletion',
  s: 'deletion',
  strike: 'deletion',
  sup: 'superscript',
  sub: 'subscript',
  mark: 'mark',
  kbd: 'keyboard',
}
/** Elements without a meaning of their own to the model, whose content alone is read. */
export const transparent: ReadonlySet<string> = new Set(
  'a abbr acronym address article aside bdi bdo big body button center data div fieldset font footer form header hgroup html ins label legend main menu nav noscript output picture q rb rbc rtc search section select option small span time u'.split(
    ' ',
  ),
)
/** Elements around text that begin a new paragraph. */
export const paragraphLike: ReadonlySet<string> = new Set(
  'address article aside body center div fieldset footer form header hgroup html legend main nav p search section'.split(
    ' ',
  ),
)
/** Elements that show nothing by themselves. */
export const silent: ReadonlySet<string> = new Set(
  'input source track param wbr col colgroup rp area map base meta link head'.split(' '),
)
/** Elements whose content is not for readers. */
export const dropped: ReadonlySet<string> = new Set('script style template title'.split(' '))
