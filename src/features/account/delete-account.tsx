import type { HeldAnswer } from '@core/contract/held'
import { mayTakeCalls } from '@core/people/permissions'
import { TIE_WORDS, type Tie } from '@core/privacy/parting'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSending } from '../../platform/help/unsent/unsent-request'
import { openPage, type PageName } from '../../platform/navigation'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import { Notice } from '../../ui/notice/notice'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { volunteeringRows } from './held-volunteering-rows'
import { rolesIn } from './seen-words'
import './account.scss'

interface DeleteAccountProps {
  readonly held: HeldAnswer
  readonly onDelete: () => Promise<unknown>
  readonly onClose: () => void
}

/** Two steps, the consequence first; whoever is tied to something reads what, and where it is mended. */
export function DeleteAccount({ held, onDelete, onClose }: DeleteAccountProps) {
  const [sure, setSure] = useState(false)
  if (held.ties.length > 0) return <Tied ties={held.ties} onClose={onClose} />
  if (!sure) return <Consequences held={held} onGoOn={() => setSure(true)} onClose={onClose} />
  return (
    <Dialog
      open
      title='真的注销吗？'
      body='点了就开始删，停不下来，也找不回来。'
      safe={{ label: '先不注销', onPress: onClose }}
      other={{ label: '注销', onPress: onDelete }}
      onClose={onClose}
    />
  )
}

interface ConsequencesProps {
  readonly held: HeldAnswer
  readonly onGoOn: () => void
  readonly onClose: () => void
}

function Consequences({ held, onGoOn, onClose }: ConsequencesProps) {
  const { roles } = held
  const unsent = 'unsent' in useSending()
  const foot = (
    <>
      <Button kind='secondary' label='继续注销' onPress={onGoOn} />
      <Button label='先不注销' onPress={onClose} />
    </>
  )
  return (
    <Sheet open title='注销账号' onClose={onClose} foot={foot}>
      <View className='account__list'>
        {unsent && (
          <Notice tone='gold' icon='info'>
            您有一份求助还没发出去。继续注销，就不发了。
          </Notice>
        )}
        <Text>您的称呼、电话、地址、消息和提醒次数，都会删掉。</Text>
        <Text>这台手机上没发出去的草稿、照片、录音，也一起删。</Text>
        <Text>办完的求助和诉求只留哪天、哪栋、多久办好，好算平均；名字、电话、门牌、您说的话和照片都不留。</Text>
        {held.appointments.ahead > 0 && <Text>接待室约好的时间让给别人，不用再去。</Text>}
        {isVolunteer(held) && (
          <Text>志愿服务的时长、积分、特长和认岗都删；开过的证明，别人凭码也查不到了。活动里只留“有一个人来过”。</Text>
        )}
        {roles.length > 0 && <Text>{rolesIn(roles)}的身份也没了，以后要社区重新登记。</Text>}
        {mayTakeCalls({ kind: 'person', id: '', roles }) && (
          <Text className='muted'>您在热线台查过谁的电话，只留不带您名字的记录，备查。</Text>
        )}
        <Text>打热线报的事：手机上认领过一件，同一号码报的都一起删；没认领过，认不出是您，还留着。</Text>
        <Text className='muted'>注销了也能打热线、能再来求助，只是从头填起。</Text>
      </View>
    </Sheet>
  )
}

function isVolunteer({ volunteering }: HeldAnswer): boolean {
  return volunteeringRows(volunteering).length > 0
}

/** Where each tie is mended; for what only the coordinator can mend there is no page. */
const WAY_OUT: Readonly<Partial<Record<Tie, { readonly page: PageName; readonly label: string }>>> = {
  OWN_CASE: { page: 'mine', label: '去我的求助' },
  IN_HAND: { page: 'workbench', label: '去值班台' },
  ON_DUTY: { page: 'workbench', label: '去值班台' },
  SHIFT_AHEAD: { page: 'shifts', label: '去我的班' },
  IN_ROTATION: { page: 'shifts', label: '去我的班' },
}

function Tied({ ties, onClose }: { readonly ties: readonly Tie[]; readonly onClose: () => void }) {
  const first = ties.map((tie) => WAY_OUT[tie]).find((way) => way !== undefined)
  const go = (page: PageName) => {
    onClose()
    return openPage(page)
  }
  const foot = (
    <>
      <Button kind='secondary' label='知道了' onPress={onClose} />
      {first && <Button label={first.label} onPress={() => go(first.page)} />}
    </>
  )
  return (
    <Sheet open title='现在还不能注销' onClose={onClose} foot={foot}>
      <View className='stack'>
        {ties.map((tie) => (
          <Notice key={tie} tone='gold' icon='info'>
            {TIE_WORDS[tie]}
          </Notice>
        ))}
      </View>
    </Sheet>
  )
}
