import type { OutputFile } from '@recapkit/content-model'

/** A quiet picture for one that is missing: a glyph on the palette's tint, 480 × 270, PNG. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAeAAAAEOAQMAAABrVFYkAAAABlBMVEX09vjV2d9iFj+9AAABI0lEQVR42u3csW2EQBCFYRABIe7grgR3QEt2BVAapVACpwtMgBh7xyDLkqP3Akt3/0Qkn5B4s7ujDajCqGqs5KrBYDAYDAaDwWAwGAwGg8FgMBgMBp/16/r9SfDy89iBwQ+GrwauNwO3YeAuRhNfRXyJycRvDl5F3Mes4/LmzFrFzf4fuOScXabibBS1t2VcvnRmra7nzFrdSRz8MsQi49eIVcbvEZuMbwau7xG7ipuPHEg03Dq4K6PQKOK+4EnEg4Nzgps1XCdeNNw4uE28ajiT+upPCV8S7xruHXxO29IGeOBRwY2D2wNP2onxXbN20Bm4P/Ci4OHAq4LDwGdSsTGsPzB+xjsDLpbAYDAYDAaDwWAwGAwGg8FgMBgM/gs7Pwb4BJdDZ24HL1A7AAAAAElFTkSuQmCC'

/** What stands where a picture cannot be had; its alternative text is the missing picture's. */
export const placeholder: {
  readonly width: number
  readonly height: number
  readonly file: OutputFile
} = {
  width: 480,
  height: 270,
  file: {
    path: 'assets/missing-picture.png',
    mediaType: 'image/png',
    bytes: new Uint8Array(Buffer.from(png, 'base64')),
  },
}
