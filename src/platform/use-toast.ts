import { useCallback, useState } from 'react'

export interface ToastWords {
  readonly id: number
  readonly text: string
  readonly tone?: 'done' | 'plain' | 'alert'
}

export type Tell = (text: string, tone?: 'done' | 'plain' | 'alert') => void

/** Short news over the page, one at a time. */
export function useToast(): { readonly message: ToastWords | undefined; readonly tell: Tell; clear(): void } {
  const [message, setMessage] = useState<ToastWords>()
  const tell: Tell = useCallback(
    (text, tone = 'plain') => setMessage((before) => ({ id: (before?.id ?? 0) + 1, text, tone })),
    [],
  )
  const clear = useCallback(() => setMessage(undefined), [])
  return { message, tell, clear }
}
