/** What is read otherwise than GitHub's specification says. */
export interface GfmDifference {
  /** The class of differences, as in `docs/adr/0012`. */
  readonly class: 'safe addresses' | 'subscript' | 'no lost cells'
  readonly html: string
}

/** Every example that is read differently, by its Markdown; nothing is added without a reason in the decision record. */
export const gfmDifferences: Readonly<Record<string, GfmDifference>> = {
  'xmpp:ada@harbour.example/desk': {
    class: 'safe addresses',
    html: '<p>xmpp:ada@harbour.example/desk</p>',
  },
  'ftp://harbour.example/file': { class: 'safe addresses', html: '<p>ftp://harbour.example/file</p>' },
  '| a | b |\n| --- | --- |\n| c |\n| d | e | f |': {
    class: 'no lost cells',
    html: '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td></td></tr><tr><td>d</td><td>e f</td></tr></tbody></table>',
  },
  'Drink H~2~O': { class: 'subscript', html: '<p>Drink H<sub>2</sub>O</p>' },
}
