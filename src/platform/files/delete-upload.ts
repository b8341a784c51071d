/** Takes an own upload out of the cloud again. What fails stays there, private and unnamed: nobody waits for it. Never throws. */
export type DeleteUpload = (fileId: string) => Promise<void>

/** Each build brings its own: `delete-upload.weapp.ts` and `delete-upload.h5.ts`. */
export declare const deleteUpload: DeleteUpload
