/**
 * True when a drawing reduced to paths is surely seen on white as it is: all of it is painted in colours that are not
 * nearly white, or it begins with a ground of its own. Where it is false, only its pixels tell.
 */
export function isSeenOnWhite(outlines: string): boolean {
  return hasGround(outlines) || !hasLightInk(outlines)
}

const ground =
  /^<svg [^>]*viewBox="([-\d.e]+) ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)"[^>]*>\s*(?:<defs(?:\/>|>[\s\S]*?<\/defs>)\s*)?(?:<g>\s*)*<path fill="#\w{6}" stroke="[^"]*" d="M ([-\d.e]+) ([-\d.e]+) L ([-\d.e]+) \6 L \7 ([-\d.e]+) L \5 \8 Z"\/>/

/** A rectangle before all else that fills the whole view. */
function hasGround(outlines: string): boolean {
  const found = ground.exec(outlines)?.slice(1).map(Number)
  if (found === undefined) return false
  const [x = 0, y = 0, width = 0, height = 0, left = 0, top = 0, right = 0, bottom = 0] = found
  return left <= x && top <= y && right >= x + width && bottom >= y + height
}

/** What is laid over one another may be lighter than each of its colours, but not by so much. */
const light = 200

function hasLightInk(outlines: string): boolean {
  for (const [, red = '', green = '', blue = ''] of outlines.matchAll(/="#(\w\w)(\w\w)(\w\w)"/g))
    if (Math.min(...[red, green, blue].map((part) => Number.parseInt(part, 16))) > light) return true
  return false
}
