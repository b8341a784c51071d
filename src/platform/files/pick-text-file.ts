/** Lets a person choose a file of text, by default a table, and answers what is in it; undefined when they chose none. Call it at a tap. */
export type PickTextFile = (kinds?: string) => Promise<string | undefined>

/** Undefined in a build without such files: the words can be pasted there. */
export declare const pickTextFile: PickTextFile | undefined
