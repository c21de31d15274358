import type { PdfkitDocument, PdfkitImage } from './pdfkit.ts'
import { passedPng } from './png.ts'

/** A picture that is ready to be painted. */
export type Picture = PdfkitImage & { readonly brand?: 'picture' }

/** True for the bytes of a picture that pdfkit reads; nothing comes into the file. */
export function readsPicture(document: PdfkitDocument, bytes: Uint8Array): boolean {
  const count = document._imageCount
  try {
    document.openImage(bytes)
    return true
  } catch {
    return false
  } finally {
    document._imageCount = count
  }
}

/**
 * Reads a picture's bytes; null when they are no picture. Settles when they are in the file, so that pictures opened one
 * after the other come to lie there in one order.
 */
export async function openPicture(document: PdfkitDocument, bytes: Uint8Array): Promise<Picture | null> {
  const passed = passedPng(document, bytes, `I${document._imageCount + 1}`)
  if (passed !== null) {
    document._imageCount++
    return passed
  }
  let picture: PdfkitImage
  try {
    picture = document.openImage(bytes)
  } catch {
    return null
  }
  const finalize = picture.finalize?.bind(picture)
  if (finalize === undefined) {
    picture.embed(document)
    return picture
  }
  await new Promise<void>((resolve) => {
    picture.finalize = () => {
      finalize()
      resolve()
    }
    picture.embed(document)
  })
  return picture
}
