/** What comes back when the app asks for something that is for the phone's owner to give: it, or WeChat's refusal. */
export type Word =
  | { readonly result: object }
  /** The end of an `errMsg`, and whatever else WeChat tells with it, such as `errCode`. */
  | { readonly fails: string; readonly more?: object }

/** Asks whoever holds the phone; undefined where nobody has decided and the phone answers for itself. */
export type Ask = (api: string, options: object) => Promise<Word | undefined>

export interface OwnersMind {
  readonly ask: Ask
  /** From now on this comes back; null leaves it to the phone again. */
  decides(api: string, word: Word | ((options: object) => Word) | null): void
  /** What the app wanted of this kind so far, as plain data and oldest first. */
  asked(api: string): readonly Readonly<Record<string, unknown>>[]
}

/** A phone's owner who has not decided anything yet. */
export function openMind(): OwnersMind {
  const decided = new Map<string, Word | ((options: object) => Word)>()
  const asked: { readonly api: string; readonly options: Readonly<Record<string, unknown>> }[] = []
  return {
    async ask(api, options) {
      asked.push({ api, options: JSON.parse(JSON.stringify(options ?? {})) })
      const word = decided.get(api)
      return typeof word === 'function' ? word(options) : word
    },
    decides: (api, word) => void (word === null ? decided.delete(api) : decided.set(api, word)),
    asked: (api) => asked.filter((one) => one.api === api).map(({ options }) => options),
  }
}
