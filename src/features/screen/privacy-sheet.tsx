import { PRIVACY_USES, type PrivacyUseName } from '@core/people/privacy-uses'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { openPage } from '../../platform/navigation'
import { openContract } from '../../platform/privacy/open-contract'
import { AGREE_BUTTON, drawing, type PrivacyQuestion, privacyQuestion } from '../../platform/privacy/question'
import { wayBackFrom } from '../../platform/privacy/taking-back'
import { useStore } from '../../platform/store'
import { useShown } from '../../platform/use-shown'
import { Button } from '../../ui/button/button'
import { Icon } from '../../ui/icon/icon'
import { OpenButton } from '../../ui/open-button/open-button'
import { Pressable } from '../../ui/pressable/pressable'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { WAY_BACK_WORDS } from './way-back-words'
import './screen.scss'

/** The question for something of a person, wherever they are when it comes up; a page that is covered does not ask. */
export function PrivacySheet() {
  const question = useStore(privacyQuestion)
  const shown = useShown()
  useEffect(() => (shown ? drawing() : undefined), [shown])
  if (!question || !shown) return null
  return <Asking question={question} />
}

/** Where WeChat's name of a kind is no word for a neighbour. */
const THINGS: Readonly<Partial<Record<PrivacyUseName, string>>> = { spot: '在地图上点的地方' }

function Asking({ question }: { readonly question: PrivacyQuestion }) {
  const { use, answer, shown } = question
  const declared = PRIVACY_USES.find((one) => one.use === use)
  useEffect(() => shown(), [shown])
  const refuse = () => answer(false)
  return (
    <Sheet
      open
      title={declared ? `想用一下您${THINGS[declared.use] ?? `的${declared.wechatType}`}` : '要先请您同意一下'}
      onClose={refuse}
      foot={
        <>
          <Button kind='secondary' label='不同意' onPress={refuse} />
          <Agree onAgree={() => answer(true)} />
        </>
      }
    >
      <View className='stack'>
        <Text>{declared ? `${declared.why}。` : '微信要您同意了《隐私保护指引》，才能接着办这一步。'}</Text>
        <Text className='muted'>不同意也能接着办，只是少这一样。{use && WAY_BACK_WORDS[wayBackFrom(use)]}</Text>
        <Guide onLeave={refuse} />
      </View>
    </Sheet>
  )
}

/** WeChat counts the tap on its own button alone. */
function Agree({ onAgree }: { readonly onAgree: () => void }) {
  if (process.env.TARO_ENV === 'h5') return <Button label='同意' onPress={onAgree} />
  return <OpenButton opens='agreePrivacyAuthorization' id={AGREE_BUTTON} label='同意' onAnswer={onAgree} />
}

function Guide({ onLeave }: { readonly onLeave: () => void }) {
  const open =
    openContract ??
    (() => {
      onLeave()
      return openPage('account')
    })
  return (
    <Pressable className='privacy-guide' spoken='看《隐私保护指引》' onPress={open}>
      <Icon name='shield' size='small' />
      <Text>看《隐私保护指引》</Text>
    </Pressable>
  )
}
