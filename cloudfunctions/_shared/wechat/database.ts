import { cloud } from './cloud'

// A missing document is an answer, not an exception. The cast: the typings do not know this option of the SDK.
export const db = cloud.database({ throwOnNotFound: false } as object)
