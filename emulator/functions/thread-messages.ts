/** What the thread of an instance is given at birth. */
export interface ThreadData {
  readonly file: string
  readonly timeBuffer: SharedArrayBuffer
}

/** Host → thread: one invocation. Environment keys of the call before that are absent here are removed. */
export interface CallMessage {
  readonly environment: Readonly<Record<string, string>>
  readonly eventJson: string
  readonly context: Readonly<Record<string, unknown>>
}

/** Thread → host. `answer` is JSON text; `stack` is what the function threw, as text. */
export type ThreadMessage =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'broken'; readonly stack: string }
  | { readonly kind: 'answer'; readonly answer: string }
  | { readonly kind: 'thrown'; readonly stack: string }
  | { readonly kind: 'printed'; readonly level: 'info' | 'error'; readonly text: string }
