import { replaceOutsideCode } from './translation.ts'

/** Followed by what Hashnode says of where it stands, or by a size. */
const setPicture =
  /(!\[[^\]\n]{0,1000}\]\([^()\s]+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?)[ \t]+(?:align=(?:"[^"\n]*"|'[^'\n]*'|\w+)|=(?:\d+%?)?x?(?:\d+%?)?)[ \t]*\)/g
const spaced =
  /(\]\()[ \t]*((?:\.{0,2}\/|[\w%]+\/)?[^()\s<>"']+(?: +[^()\s<>"']+)+\.(?:png|jpe?g|gif|svg|webp|avif|pdf|html?|md))[ \t]*((?:["'][^"'\n]*["'])?\))/gi

/** Addresses as some engines take them and CommonMark does not: with spaces, with Hashnode's alignment, or with a size. */
export function repairAddresses(text: string): string {
  if (!text.includes('](')) return text
  const plain = text.includes('![')
    ? replaceOutsideCode(text, setPicture, ({ groups }) => `${groups[1]})`)
    : text
  return replaceOutsideCode(
    plain,
    spaced,
    ({ groups }) => `${groups[1]}<${groups[2]}>${groups[3] === ')' ? ')' : ` ${groups[3]}`}`,
  )
}
