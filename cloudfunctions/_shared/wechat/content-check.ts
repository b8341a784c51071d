import { cloud } from './cloud'

/** What the platform thinks of words: anything but "pass" wants a person's look. */
type Suggestion = 'pass' | 'review' | 'risky'

/** WeChat's content check, for the person who wrote or took it: they must have been here within two hours. Rejects when it cannot be asked. */
export interface ContentCheck {
  /** 1–2500 characters. */
  words(content: string, openid: string): Promise<Suggestion>
  /** Begins the check of a picture at an address of the web; answers the id by which the event `wxa_media_check` will name it. */
  picture(url: string, openid: string): Promise<string>
}

/** A comment, in the platform's list of scenes: seen by few, beside what it is about. */
const SCENE = 2
const VERSION = 2
const PICTURE = 2

export const contentCheck: ContentCheck = {
  async words(content, openid) {
    const { result } = (await security().msgSecCheck({ content, openid, version: VERSION, scene: SCENE })) as Checked
    // errcode 0 says only that it was checked.
    const suggest = result?.suggest
    if (suggest === 'pass' || suggest === 'review' || suggest === 'risky') return suggest
    throw new Error(`no suggestion: ${JSON.stringify(result)}`)
  },

  async picture(mediaUrl, openid) {
    const asked = { mediaUrl, mediaType: PICTURE, openid, version: VERSION, scene: SCENE }
    const { traceId } = (await security().mediaCheckAsync(asked)) as Taken
    if (!traceId) throw new Error('no trace id')
    return traceId
  },
}

interface Checked {
  readonly result?: { readonly suggest?: string }
}

interface Taken {
  readonly traceId?: string
}

/** The typings know the first version of these calls only. */
function security(): Record<'msgSecCheck' | 'mediaCheckAsync', (params: object) => Promise<unknown>> {
  return (cloud.openapi as unknown as { security: ReturnType<typeof security> }).security
}
