/** Text for one line of a terminal: no breaks, and none of the characters that steer it. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()
}
