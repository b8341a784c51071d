import { minutes } from '@core/kit/time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Screen } from '../../../../features/screen/screen'
import { FileWishSheet } from '../../../../features/volunteering/file-wish-sheet'
import { useFileWish, useWishes } from '../../../../features/volunteering/use-wishes'
import { WhoFirst } from '../../../../features/volunteering/who-first'
import { WishList } from '../../../../features/volunteering/wish-list'
import { me } from '../../../../platform/me'
import { openPage } from '../../../../platform/navigation'
import { useServerNow } from '../../../../platform/use-server-now'
import { type Tell, useToast } from '../../../../platform/use-toast'
import { Button } from '../../../../ui/button/button'
import { Empty } from '../../../../ui/empty/empty'
import { RemoteView } from '../../../../ui/remote-view/remote-view'

const TICK_MS = minutes(1)

const WHY = '社区看过心愿要找得到您。大家看不到您是谁，认领的人才看得到。'

export default function WishesPage() {
  const remote = useWishes()
  const toast = useToast()
  const now = useServerNow(TICK_MS)
  const [open, setOpen] = useState(false)
  const reload = () => remote.status !== 'loading' && remote.reload()
  return (
    <Screen
      kind='page'
      title='微心愿'
      toast={toast}
      foot={<Button icon='gift' label='说个心愿' onPress={() => setOpen(true)} />}
      overlay={open && <WishSheet tell={toast.tell} onFiled={reload} onAsk={setOpen} />}
    >
      <View className='stack'>
        <RemoteView remote={remote}>
          {({ data }) => (data.length === 0 ? <NoWishes /> : <WishList wishes={data} now={now} />)}
        </RemoteView>
      </View>
    </Screen>
  )
}

interface WishSheetProps {
  readonly tell: Tell
  readonly onFiled: () => void
  /** Open or not. */
  readonly onAsk: (open: boolean) => void
}

/** Whoever is not known by name is asked for it first. */
function WishSheet({ tell, onFiled, onAsk }: WishSheetProps) {
  const profile = me.use()
  const file = useFileWish(tell)
  const close = () => onAsk(false)
  const filed = ({ id }: { readonly id: string }) => {
    close()
    onFiled()
    return openPage('wish', { id })
  }
  const known = profile.status === 'ready' ? profile.data : undefined
  if (known?.name) return <FileWishSheet home={known.home} onFile={file} onFiled={filed} onClose={close} />
  return (
    <WhoFirst
      action='留好称呼，说心愿'
      why={WHY}
      tell={tell}
      onTap={nothing}
      onKnown={async () => onAsk(true)}
      onClose={close}
    />
  )
}

const nothing = async () => undefined

function NoWishes() {
  return <Empty title='现在没有心愿在等' hint='想要个收音机、想学用手机，都可以说一声' />
}
