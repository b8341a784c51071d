import { seconds } from '@core/kit/time'
import { callCloud } from '../../cloud/call-cloud'
import { codeOf, mayPass } from '../../cloud/failure'
import { remember, remembered } from '../../storage'

const KEY = 'call-offs'
const RETRY_MS = seconds(30)

interface CallOff {
  readonly communityId: string
  readonly clientKey: string
}

let busy = false

/** The request with this key is unwanted; whether a try of it got through is asked as soon as there is a network. */
export function callOffLater(communityId: string, clientKey: string): void {
  const owed = remembered<readonly CallOff[]>(KEY) ?? []
  remember(KEY, [...owed.filter((one) => one.clientKey !== clientKey), { communityId, clientKey }])
  retryCallOffs()
}

/** Works off what is owed, one at a time; whatever cannot be asked now is asked again. */
export function retryCallOffs(): void {
  if (busy || (remembered<readonly CallOff[]>(KEY) ?? []).length === 0) return
  busy = true
  void workOff().finally(() => {
    busy = false
  })
}

async function workOff(): Promise<void> {
  for (;;) {
    const [first] = remembered<readonly CallOff[]>(KEY) ?? []
    if (!first) return
    const through = await callCloud('help', 'callOff', first).then(
      () => true,
      (error: unknown) => !mayPass(codeOf(error)),
    )
    if (!through) {
      setTimeout(retryCallOffs, RETRY_MS)
      return
    }
    // A refusal is an answer too: whoever is at the door already is not called off from here, and home shows the case.
    const left = (remembered<readonly CallOff[]>(KEY) ?? []).filter((one) => one.clientKey !== first.clientKey)
    remember(KEY, left.length === 0 ? undefined : left)
  }
}
