/** A way in which a recap differs from the HTML of the CommonMark specification on purpose, and the examples that show it. */
export interface Difference {
  readonly because: string
  readonly examples: readonly number[]
}

/** Every example of CommonMark 0.31.2 that is read differently; nothing is added without a reason. */
export const differences: Readonly<Record<string, Difference>> = {
  'no raw HTML': {
    because:
      'HTML is read into typed blocks by an allow-list: text stands in paragraphs, scripts and styles are dropped.',
    examples: [
      21, 31, 148, 150, 151, 155, 159, 161, 162, 163, 164, 165, 166, 167, 169, 170, 171, 172, 173, 174, 176,
      177, 178, 180, 185, 186, 187, 189, 201, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617,
      623, 626, 630, 631, 642, 643,
    ],
  },
  'no empty heading': {
    because: 'A section without a title has no place in a table of contents.',
    examples: [79],
  },
  'titles are captions': {
    because: 'The title of a picture that stands alone is shown as its caption.',
    examples: [572, 573, 576, 577, 584, 585, 586, 588, 589, 591],
  },
  'bare addresses are links': {
    because: 'They are in GitHub’s Markdown, which most blogs use.',
    examples: [602, 608, 611, 612],
  },
  'safe addresses': {
    because: 'Links lead to http, https, mailto and tel; the text of others is kept.',
    examples: [596, 598, 599, 601],
  },
  'absolute addresses': {
    because: 'Addresses are made absolute and lawful, so that a backslash becomes a slash.',
    examples: [202, 502, 603],
  },
  'living anchors': {
    because: 'A link to an anchor that is not there is kept as text and reported.',
    examples: [501],
  },
  'no empty link': {
    because: 'A link without words shows its address.',
    examples: [484, 487],
  },
}
