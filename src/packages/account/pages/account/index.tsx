import type { HeldAnswer } from '@core/contract/held'
import type { Purpose } from '@core/privacy/purposes'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { DeleteAccount } from '../../../../features/account/delete-account'
import { HeldList } from '../../../../features/account/held-list'
import { type HeldPart, heldParts, heldText } from '../../../../features/account/held-rows'
import { type Account, useAccount } from '../../../../features/account/use-account'
import { UsesList } from '../../../../features/account/uses-list'
import { WithdrawSheet } from '../../../../features/account/withdraw-sheet'
import { Screen } from '../../../../features/screen/screen'
import { serverNow } from '../../../../platform/cloud/server-clock'
import { useCommunity } from '../../../../platform/community'
import { copyText } from '../../../../platform/files/copy-text'
import { saveTextFile } from '../../../../platform/files/save-text-file'
import { goHome, usePageParams } from '../../../../platform/navigation'
import { type Tell, useToast } from '../../../../platform/use-toast'
import { SmallButton } from '../../../../ui/button/small-button'
import { Card } from '../../../../ui/card/card'
import { Empty } from '../../../../ui/empty/empty'
import { ListRow } from '../../../../ui/list-row/list-row'
import { RemoteView } from '../../../../ui/remote-view/remote-view'
import { SectionTitle } from '../../../../ui/section-title/section-title'
import { Text } from '../../../../ui/text/text'

type AccountSheet = Purpose | 'delete'

export default function AccountPage() {
  return usePageParams().gone === '1' ? <GonePage /> : <HeldPage />
}

function HeldPage() {
  const toast = useToast()
  const account = useAccount(toast.tell)
  const [sheet, setSheet] = useState<AccountSheet>()
  const held = account.held.status === 'ready' ? account.held.data : undefined
  const ask = (next: AccountSheet) => {
    // Whether somebody may go is judged by this minute, not by when the page was opened.
    if (next === 'delete') account.renew()
    setSheet(next)
  }
  return (
    <Screen
      kind='page'
      title='账号与隐私'
      toast={toast}
      overlay={held && <Sheets held={held} account={account} sheet={sheet} onClose={() => setSheet(undefined)} />}
    >
      <RemoteView remote={account.held}>{({ data }) => <Held held={data} tell={toast.tell} onAsk={ask} />}</RemoteView>
    </Screen>
  )
}

interface HeldProps {
  readonly held: HeldAnswer
  readonly tell: Tell
  readonly onAsk: (sheet: AccountSheet) => void
}

function Held({ held, tell, onAsk }: HeldProps) {
  const community = useCommunity()
  const buildings = community.status === 'ready' ? community.data.buildings : []
  const parts = heldParts(held, { buildings, now: serverNow() })
  return (
    <View>
      <Text className='muted'>社区这儿记着您的，全在这一页。谁看得到，是程序按规矩当场算出来的。</Text>
      <HeldList parts={parts} onWithdraw={onAsk} />
      <Take parts={parts} tell={tell} />
      <UsesList tell={tell} />
      <SectionTitle title='不用了' />
      <Card flush>
        <ListRow icon='trash' title='注销账号' note='先说清楚会怎样，再请您定' onPress={() => onAsk('delete')} />
      </Card>
    </View>
  )
}

function Take({ parts, tell }: { readonly parts: readonly HeldPart[]; readonly tell: Tell }) {
  const text = heldText(parts, '社区记着我的')
  const copy = async () => tell((await copyText(text)) ? '复制好了' : '没复制成，请再点一次')
  const save = async () => {
    const outcome = await saveTextFile({ name: '社区记着我的.txt', text, type: 'text/plain' })
    tell(outcome === 'failed' ? '没存成，请再点一次' : outcome === 'copied' ? '复制好了' : '存好了')
  }
  return (
    <>
      <SectionTitle title='带一份走' />
      <View className='account__take'>
        <SmallButton icon='doc' label='复制成文字' onPress={copy} />
        <SmallButton icon='down' label='存成文件' onPress={save} />
      </View>
    </>
  )
}

interface SheetsProps {
  readonly held: HeldAnswer
  readonly account: Account
  readonly sheet: AccountSheet | undefined
  readonly onClose: () => void
}

function Sheets({ held, account, sheet, onClose }: SheetsProps) {
  if (sheet === undefined) return null
  if (sheet === 'delete')
    return (
      <DeleteAccount
        held={held}
        onDelete={async () => {
          if (!(await account.deleteMe())) onClose()
        }}
        onClose={onClose}
      />
    )
  const withdraw = async () => {
    await account.withdraw(sheet)
    onClose()
  }
  const running = held.cases.running + held.appeals.running
  return <WithdrawSheet purpose={sheet} running={running} onWithdraw={withdraw} onClose={onClose} />
}

function GonePage() {
  return (
    <Screen kind='page' title='账号与隐私'>
      <Empty
        title='注销好了'
        hint='您的东西已经在删，十来分钟删干净。有急事，照样能求助、能打热线。'
        action={{ label: '回首页', onPress: goHome }}
      />
    </Screen>
  )
}
