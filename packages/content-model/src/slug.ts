/** The properties of other characters take long to look up. */
const ascii = /^[ -~]*$/

/** A title as an anchor: lower case, letters and digits of any script, words joined by hyphens; `section` when none remain. */
export function slug(title: string): string {
  const words = ascii.test(title)
    ? title
        .toLowerCase()
        .replaceAll("'", '')
        .match(/[a-z\d]+/g)
    : title
        .normalize('NFKC')
        .toLowerCase()
        .replace(/['’]/g, '')
        .match(/[\p{L}\p{M}\p{N}]+/gu)
  return words === null ? 'section' : words.join('-')
}

/** The slug, with `-2`, `-3` … where it is taken; the answer is added to `taken`. */
export function uniqueSlug(wanted: string, taken: Set<string>): string {
  let answer = wanted
  for (let count = 2; taken.has(answer); count++) answer = `${wanted}-${count}`
  taken.add(answer)
  return answer
}
