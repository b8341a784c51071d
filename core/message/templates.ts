/** WeChat's template ids for the two kinds of subscription message; empty where none was granted: the message then stays in the app's inbox. */
export interface MessageTemplates {
  /** For those on duty: asked, sent, warned. */
  readonly offer: string
  /** For those who wait or watch. */
  readonly progress: string
}
