interface BinaryFile {
  readonly name: string
  readonly base64: string
  readonly type: string
}

/** Gives a person a file in whatever way the build has; false when the phone did not let us. Call it at a tap. */
export type SaveFile = (file: BinaryFile) => Promise<boolean>

/** A browser downloads; the mini-program hands the file on to a chat, from where a computer opens it. */
export declare const saveFile: SaveFile
