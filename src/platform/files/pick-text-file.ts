/** Lets a person choose a file of text and answers what is in it; undefined when they chose none. Call it at a tap. */
export type PickTextFile = () => Promise<string | undefined>

/** Undefined in a build without such files: the words can be pasted there. */
export declare const pickTextFile: PickTextFile | undefined
