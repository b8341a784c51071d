import type { AppealView } from '@core/appeals/appeal-view'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Text } from '../../ui/text/text'
import './appeal-case.scss'

export type OwnerSheet = 'withdraw' | 'solved' | 'unsolved' | 'notSolved' | 'reopen'

interface AppealFootProps {
  readonly appeal: AppealView
  readonly onAsk: (sheet: OwnerSheet) => void
  readonly onUrge: () => Promise<unknown>
  readonly onUnfollow: () => Promise<unknown>
  readonly onAnew: () => Promise<unknown>
}

/** The bottom bar: the one thing to press at this step, and what stands beside it. */
export function AppealFoot(p: AppealFootProps) {
  const { appeal, onAsk, onUrge, onUnfollow, onAnew } = p
  const may = (move: AppealView['moves'][number]) => appeal.moves.includes(move)
  if (may('confirm')) return <WordFoot appeal={appeal} onAsk={onAsk} />
  const beside = may('withdraw') ? (
    <Button kind='secondary' width='fit' label='撤回' spoken='撤回这件诉求' onPress={() => onAsk('withdraw')} />
  ) : may('unfollow') ? (
    <Button kind='secondary' width='fit' label='不跟了' onPress={onUnfollow} />
  ) : may('reopen') ? (
    <Button kind='secondary' width='fit' label='请重新办' onPress={() => onAsk('reopen')} />
  ) : null
  return (
    <>
      {beside}
      {may('urge') ? (
        <Button icon='bell' label='催一催' busyLabel='正在催' onPress={onUrge} />
      ) : (
        <Button kind='secondary' label='再说一件事' onPress={onAnew} />
      )}
    </>
  )
}

/** The station says it has answered; whether it is solved only its owner says. */
function WordFoot({ appeal, onAsk }: Pick<AppealFootProps, 'appeal' | 'onAsk'>) {
  const cannot = appeal.inside?.answer?.kind === 'cannotDo'
  return (
    <View className='appeal-foot'>
      <View className='appeal-foot__question'>
        <Text className='appeal-foot__title'>{cannot ? '这个答复您看行吗？' : '这件事解决了吗？'}</Text>
        <Text className='muted'>您说了算</Text>
      </View>
      <View className='appeal-foot__row'>
        {cannot ? (
          <>
            <Button kind='secondary' width='fit' label='请重新办' onPress={() => onAsk('reopen')} />
            <Button label='知道了，打个分' onPress={() => onAsk('notSolved')} />
          </>
        ) : (
          <>
            <Button kind='secondary' width='fit' label='还没解决' onPress={() => onAsk('unsolved')} />
            <Button icon='check' label='解决了' onPress={() => onAsk('solved')} />
          </>
        )}
      </View>
    </View>
  )
}
