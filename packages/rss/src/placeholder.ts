import type { OutputFile } from '@recapkit/content-model'

/** A quiet picture for one that is missing: a glyph on the palette's tint, 480 × 144, PNG. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAeAAAACQAQMAAADqTyqjAAAABlBMVEX09vjV2d9iFj+9AAAA50lEQVR42u3asQnDMBAFUAkVSucFAsok8UrZwIYUWctd1vAGcalC+CLLNqT+B5EN/yo1rzkO6R/IiKJMb+CyxMTExMTExMTER8M/Qe9MeNwPnpj4gDhocDcosIyVsJXJmFs1/NDgWAMv3bZJgd2smDAvitnGca5GehwHGSrhNnccxl0eFBBf8lMZUXzV4LsVSSjunMiMYnni2Mp7CRUYdvLJuMewL3FmwHCjwaHgEcNtwRN4k2jwmv8iePWWShB2K54h7DW42UIvhMOGXwhuNZgJ8I/4pEsZl29iYmJiYmJi4uNizZeQL/D5u9jxCltbAAAAAElFTkSuQmCC'

/** What stands where a picture cannot be had; its alternative text is the missing picture's. */
export const placeholder: {
  readonly width: number
  readonly height: number
  readonly file: OutputFile
} = {
  width: 480,
  height: 144,
  file: {
    path: 'assets/missing-picture.png',
    mediaType: 'image/png',
    bytes: new Uint8Array(Buffer.from(png, 'base64')),
  },
}
