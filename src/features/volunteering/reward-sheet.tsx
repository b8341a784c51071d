import type { RewardView } from '@core/contract/volunteering-answers'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { codeOf, wordsOf } from '../../platform/cloud/failure'
import { randomKey } from '../../platform/random-key'
import type { Tell } from '../../platform/use-toast'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { ListRow } from '../../ui/list-row/list-row'
import { Sheet } from '../../ui/sheet/sheet'
import { Switch } from '../../ui/switch/switch'
import { draftOf, missingOf, moreFault, priceFault, type RewardDraft, savedAs } from './reward-draft'

interface RewardSheetProps {
  /** Null for something new. */
  readonly reward: RewardView | null
  readonly tell: Tell
  readonly onSaved: () => void
  readonly onClose: () => void
}

const NO_KEEPER = '这个电话没有登记，或者几个人共用。请店家先打开驿站，在“我的”里填上姓名电话'

/** One thing on a shelf: what, where, for how many points, and how many pieces come to it now. */
export function RewardSheet({ reward, tell, onSaved, onClose }: RewardSheetProps) {
  const [draft, setDraft] = useState<RewardDraft>(() => draftOf(reward))
  const [keeperFault, setKeeperFault] = useState<string>()
  // However often it is tapped, one thing is put on the shelf.
  const [key] = useState(randomKey)
  const write = (part: Partial<RewardDraft>) => setDraft((before) => ({ ...before, ...part }))
  const save = async () => {
    try {
      await callCloud('volunteering', 'saveReward', savedAs(draft, reward, key))
    } catch (error) {
      if (codeOf(error) === 'INVALID_INPUT') setKeeperFault(NO_KEEPER)
      else tell(wordsOf(error), 'alert')
      return
    }
    tell('货架改好了', 'done')
    onSaved()
  }
  const foot = <Button label='存下' busyLabel='正在存' off={missingOf(draft, reward)} onPress={save} />
  return (
    <Sheet open title={reward ? reward.name : '上一样新东西'} onClose={onClose} foot={foot}>
      <View className='stack'>
        <Words draft={draft} write={write} />
        <KeeperField
          phone={draft.keeperPhone}
          reward={reward}
          fault={keeperFault}
          onInput={(keeperPhone) => {
            setKeeperFault(undefined)
            write({ keeperPhone })
          }}
        />
        <Numbers draft={draft} write={write} reward={reward} />
        <ListRow
          title='现在能换'
          note='关上就不再让人换，已经留下的照样能领'
          trailing={<Switch on={draft.open} onChange={(open) => write({ open })} spoken='现在能换' />}
        />
      </View>
    </Sheet>
  )
}

interface WordsProps {
  readonly draft: RewardDraft
  readonly write: (part: Partial<RewardDraft>) => void
}

function Words({ draft, write }: WordsProps) {
  return (
    <>
      <Field label='什么东西' value={draft.name} maxLength={30} onInput={(name) => write({ name })} />
      <Field
        kind='textarea'
        label='说明'
        hint='不写也行'
        value={draft.about}
        maxLength={200}
        onInput={(about) => write({ about })}
      />
      <Field label='哪家店' value={draft.shopName} maxLength={30} onInput={(shopName) => write({ shopName })} />
    </>
  )
}

function Numbers({ draft, write, reward }: WordsProps & Pick<RewardSheetProps, 'reward'>) {
  return (
    <>
      <Field
        kind='tel'
        label='换一件要多少分'
        value={draft.price}
        maxLength={6}
        error={priceFault(draft)}
        onInput={(price) => write({ price })}
      />
      <Field
        kind='tel'
        label={reward ? '补几件' : '先上几件'}
        hint={reward ? `现在还剩 ${reward.free} 件` : ''}
        value={draft.more}
        maxLength={5}
        error={moreFault(draft)}
        onInput={(more) => write({ more })}
      />
    </>
  )
}

interface KeeperFieldProps extends Pick<RewardSheetProps, 'reward'> {
  readonly phone: string
  readonly fault: string | undefined
  readonly onInput: (phone: string) => void
}

function KeeperField({ phone, reward, fault, onInput }: KeeperFieldProps) {
  return (
    <Field
      kind='tel'
      label='店家的电话'
      hint={reward?.keeper ? `现在由${reward.keeper.name}扫码，不换就空着` : '谁在柜台扫码'}
      value={phone}
      maxLength={20}
      error={fault}
      onInput={onInput}
    />
  )
}
