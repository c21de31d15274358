/** True for what shows nothing and asks for no glyph: joiners, variation selectors, direction marks, soft hyphens, controls. */
export function isIgnorable(character: string): boolean {
  return /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u.test(character)
}
