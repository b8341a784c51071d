import type { WishMove } from '@core/volunteering/wish'
import type { WishView } from '@core/volunteering/wish-view'
import { Button } from '../../ui/button/button'

/** What is asked before a move of a wish is made. */
export type WishQuestion = 'who' | 'approve' | 'claim' | 'release' | 'deliver' | 'receive' | 'thank' | 'withdraw'

interface WishFootHands {
  ask(question: WishQuestion): void
  join(): Promise<unknown>
  leaveGroup(): Promise<unknown>
}

interface Deed {
  readonly label: string
  readonly press: (hands: WishFootHands) => unknown
}

/** In the order of what matters most. */
const PRIMARY: readonly (readonly [WishMove, Deed])[] = [
  ['approve', { label: '看过了，放出去', press: ({ ask }) => ask('approve') }],
  ['thank', { label: '说声谢谢', press: ({ ask }) => ask('thank') }],
  ['deliver', { label: '办好了', press: ({ ask }) => ask('deliver') }],
  ['receive', { label: '收到了', press: ({ ask }) => ask('receive') }],
  ['claim', { label: '我来帮着圆', press: ({ ask }) => ask('claim') }],
  ['join', { label: '算我一个', press: ({ join }) => join() }],
]

const BESIDE: readonly (readonly [WishMove, Deed])[] = [
  ['release', { label: '放回去', press: ({ ask }) => ask('release') }],
  ['leaveGroup', { label: '我退出', press: ({ leaveGroup }) => leaveGroup() }],
  ['withdraw', { label: '撤回', press: ({ ask }) => ask('withdraw') }],
]

/** The moves open to this viewer: the one that goes on, and beside it the one that goes back. */
export function wishFoot({ moves }: Pick<WishView, 'moves'>, hands: WishFootHands) {
  const open = (all: typeof PRIMARY) => all.find(([move]) => moves.includes(move))?.[1]
  const [on, back] = [open(PRIMARY), open(BESIDE)]
  if (!on && !back) return null
  return (
    <>
      {back && (
        <Button kind='secondary' width={on ? 'fit' : 'fill'} label={back.label} onPress={() => back.press(hands)} />
      )}
      {on && <Button label={on.label} onPress={() => on.press(hands)} />}
    </>
  )
}
