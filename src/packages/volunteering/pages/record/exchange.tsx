import type { PointsAnswer, RedemptionView, RewardView } from '@core/contract/volunteering-answers'
import type { EpochMs } from '@core/kit/time'
import { GoodsGrid } from '../../../../features/volunteering/goods-grid'
import { RedemptionList } from '../../../../features/volunteering/redemption-list'
import { RedemptionSheet } from '../../../../features/volunteering/redemption-sheet'
import { type ExchangeHands, useRewards } from '../../../../features/volunteering/use-exchange'
import { EXCHANGE_OFFERED } from '../../../../platform/exchange/exchange-offered'
import { Button } from '../../../../ui/button/button'
import { Dialog } from '../../../../ui/dialog/dialog'
import { Text } from '../../../../ui/text/text'

export type ExchangeAsked =
  | { readonly kind: 'reserve'; readonly reward: RewardView }
  | { readonly kind: 'show'; readonly redemption: RedemptionView }

type Ask = (asked: ExchangeAsked | undefined) => void

interface ExchangeProps {
  readonly points: PointsAnswer
  readonly now: EpochMs
  readonly hands: ExchangeHands
  readonly onAsk: Ask
}

/** What points can be turned into, where this build offers that; what was exchanged is shown in any. */
export function Exchange({ points, now, hands, onAsk }: ExchangeProps) {
  return (
    <>
      <RedemptionList all={points.redemptions} now={now} onOpen={(redemption) => onAsk({ kind: 'show', redemption })} />
      {EXCHANGE_OFFERED && <Offered balance={points.balance} hands={hands} onAsk={onAsk} />}
    </>
  )
}

interface OfferedProps {
  readonly balance: number
  readonly hands: ExchangeHands
  readonly onAsk: Ask
}

function Offered({ balance, hands, onAsk }: OfferedProps) {
  const rewards = useRewards()
  if (rewards.status !== 'ready' || rewards.data.length === 0) return null
  return (
    <>
      <GoodsGrid rewards={rewards.data} balance={balance} onChoose={(reward) => onAsk({ kind: 'reserve', reward })} />
      <Button kind='quiet' icon='qr' label='我是店家，扫顾客的码' onPress={hands.redeem} />
    </>
  )
}

interface ExchangeSheetsProps {
  readonly asked: ExchangeAsked
  readonly hands: ExchangeHands
  readonly onAsk: Ask
}

export function ExchangeSheets({ asked, hands, onAsk }: ExchangeSheetsProps) {
  const close = () => onAsk(undefined)
  if (asked.kind === 'show') {
    const { redemption } = asked
    return <RedemptionSheet redemption={redemption} onGiveBack={() => hands.giveBack(redemption)} onClose={close} />
  }
  const { reward } = asked
  const reserve = async () => {
    const redemption = await hands.reserve(reward)
    onAsk(redemption && { kind: 'show', redemption })
  }
  return (
    <Dialog
      open
      title={`换${reward.name}？`}
      body={<Text>{`先扣 ${reward.price} 分，东西在${reward.shopName}给您留两周。过时没领，积分退回。`}</Text>}
      safe={{ label: '再想想', onPress: close }}
      other={{ label: `换，${reward.price} 分`, onPress: reserve }}
      onClose={close}
    />
  )
}
