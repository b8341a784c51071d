import { answerIn } from './overload.h5'
import { postToCloud } from './post.h5'
import type { Send } from './send'

export const send: Send = async (name, body) => answerIn(await postToCloud(`/v1/functions/${name}`, body))
