import type { OfferedRole } from '@core/contract/staff'
import { minutes } from '@core/kit/time'
import type { Role } from '@core/people/person'
import { View } from '@tarojs/components'
import { goHome, openPage, type PageName } from '../../platform/navigation'
import { useServerNow } from '../../platform/use-server-now'
import { Button } from '../../ui/button/button'
import { Empty } from '../../ui/empty/empty'
import { Field } from '../../ui/field/field'
import { Notice } from '../../ui/notice/notice'
import { RemoteView } from '../../ui/remote-view/remote-view'
import { Text } from '../../ui/text/text'
import { dayClock } from '../../words/day-words'
import { ROLE_DUTIES, ROLE_WORDS } from '../../words/role-words'
import { missingOf, type RoleOffer as Offer, useRoleOffer } from './use-role-offer'

const LONGEST_NAME = 60
const LONGEST_PHONE = 20

/** Whoever scanned the code of an invitation hears what they are asked, and says yes. */
export function RoleOffer({ code }: { readonly code: string }) {
  if (code === '')
    return (
      <Empty
        title='没看到邀请码'
        hint='请社区再给您看一次邀请码，用微信扫一扫'
        action={{ label: '回首页', onPress: goHome }}
      />
    )
  return <OfferOf code={code} />
}

function OfferOf({ code }: { readonly code: string }) {
  const offer = useRoleOffer(code)
  return (
    <RemoteView remote={offer.remote}>
      {({ data }) => (data.held ? <Taken role={data.role} /> : <Question offered={data} offer={offer} />)}
    </RemoteView>
  )
}

function Question({ offered, offer }: { readonly offered: OfferedRole; readonly offer: Offer }) {
  const now = useServerNow(minutes(1))
  const { role, byName, communityName, until } = offered
  const { known, name, phone, refused } = offer
  return (
    <View className='stack'>
      <Notice tone='gold' icon='users' title={`${communityName}${byName}请您做${ROLE_WORDS[role]}`}>
        <Text>{ROLE_DUTIES[role]}</Text>
      </Notice>
      {!known && (
        <>
          <Field label='您的姓名' value={name} maxLength={LONGEST_NAME} onInput={offer.typeName} />
          <Field kind='tel' label='您的电话' value={phone} maxLength={LONGEST_PHONE} onInput={offer.typePhone} />
        </>
      )}
      {refused !== undefined && (
        <Notice tone='alert' icon='st-over'>
          <Text>{refused}</Text>
        </Notice>
      )}
      <Button label='我愿意' busyLabel='正在登记' off={missingOf(offer)} onPress={offer.accept} />
      <Text className='muted'>{`这个码只给您一个人用，${dayClock(until, now)} 以前有效。不想做，关掉就行。`}</Text>
    </View>
  )
}

const DESKS: Readonly<Record<Role, { readonly page: PageName; readonly label: string }>> = {
  member: { page: 'workbench', label: '去值班台' },
  operator: { page: 'operatorDesk', label: '去热线台' },
  coordinator: { page: 'coordinatorDesk', label: '去调度台' },
  secretary: { page: 'coordinatorDesk', label: '去调度台' },
}

function Taken({ role }: { readonly role: Role }) {
  const { page, label } = DESKS[role]
  return (
    <View className='stack'>
      <Notice tone='green' icon='check' title={`好了，您现在是${ROLE_WORDS[role]}`}>
        <Text>以后从“我的”里进。</Text>
      </Notice>
      <Button label={label} onPress={() => openPage(page)} />
      <Button kind='secondary' label='回首页' onPress={goHome} />
    </View>
  )
}
