import qrcode from 'qrcode-generator'

/** Px of one dot: the picture is scaled, and stays sharp at the size of a palm. */
const DOT_PX = 6

/** What the standard asks for around a code, in dots. */
const QUIET_DOTS = 4

/** A text as the picture of a QR code, a GIF in a data address: some four thousand characters. A seventh of it may be covered or blurred. */
export function codePicture(text: string): string {
  const code = qrcode(0, 'M')
  code.addData(text, 'Byte')
  code.make()
  return code.createDataURL(DOT_PX, DOT_PX * QUIET_DOTS)
}
