/** Files that often stand where a picture should be: what they hold at which offset, and what to do about it. */
const impostors: readonly (readonly [number, string, string])[] = [
  [0, 'version https://git-lfs', 'It is a pointer of Git LFS: run git lfs pull.'],
  [0, '<!doctype html', 'It is a web page, as servers send in place of a file that they lack.'],
  [0, '<html', 'It is a web page, as servers send in place of a file that they lack.'],
  [4, 'ftyphei', 'It is HEIC, which few browsers show: save it as JPEG.'],
  [4, 'ftypmif1', 'It is HEIC, which few browsers show: save it as JPEG.'],
  [4, 'jxl ', 'It is JPEG XL, which few browsers show: save it as JPEG.'],
  [0, '\u00ff\u000a', 'It is JPEG XL, which few browsers show: save it as JPEG.'],
  [0, '\0\0\u0001\0', 'It is an icon file: save it as PNG.'],
  [0, '\u001f\u008b', 'It is compressed: unpack it first.'],
  [0, '%pdf', 'It is a PDF: save the page as a picture.'],
]

/** What to do about a file that is no picture; null when nothing is known of its kind. */
export function impostorHint(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 64)).toLowerCase()
  return impostors.find(([offset, text]) => start.startsWith(text, offset))?.[2] ?? null
}
