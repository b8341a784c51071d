interface TextFile {
  readonly name: string
  readonly text: string
  readonly type: string
}

/** Gives a person a file of text in whatever way the build has; answers what came of it. Call it at a tap. */
export type SaveTextFile = (file: TextFile) => Promise<'saved' | 'copied' | 'failed'>

/** A browser downloads; the mini-program hands the file on to a chat, from where a calendar opens it. */
export declare const saveTextFile: SaveTextFile
