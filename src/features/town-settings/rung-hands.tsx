import { View } from '@tarojs/components'
import { Choices } from '../../ui/choices/choices'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { useReadOnly } from '../../ui/read-only/read-only'
import { Text } from '../../ui/text/text'
import { EditButton } from './edit-hands'
import { SAID_WORDS, TOLD_WORDS } from './rung-words'
import './town-settings.scss'

interface RungHandsProps<Role extends keyof typeof TOLD_WORDS, Kind extends keyof typeof SAID_WORDS> {
  readonly rung: { readonly tell: readonly Role[]; readonly kind: Kind }
  readonly roles: readonly Role[]
  readonly kinds: readonly Kind[]
  readonly onTell: (tell: readonly Role[]) => void
  readonly onKind: (kind: Kind) => void
  readonly onRemove: () => void
}

/** Whom a rung tells what, and the way to be rid of it. */
export function RungHands<Role extends keyof typeof TOLD_WORDS, Kind extends keyof typeof SAID_WORDS>(
  p: RungHandsProps<Role, Kind>,
) {
  const { tell, kind } = p.rung
  return (
    <>
      <Text className='town-label'>告诉谁</Text>
      <WhoIsTold tell={tell} roles={p.roles} onTell={p.onTell} />
      {p.kinds.length > 1 && (
        <>
          <Text className='town-label'>说什么</Text>
          <Choices
            label='说什么'
            choices={p.kinds.map((id) => ({ id, label: SAID_WORDS[id] }))}
            chosen={kind}
            onChoose={p.onKind}
          />
        </>
      )}
      <View className='town-buttons'>
        <EditButton label='撤掉这一级' icon='trash' onPress={p.onRemove} />
      </View>
    </>
  )
}

interface WhoIsToldProps<Role extends keyof typeof TOLD_WORDS> {
  readonly tell: readonly Role[]
  readonly roles: readonly Role[]
  readonly onTell: (tell: readonly Role[]) => void
}

function WhoIsTold<Role extends keyof typeof TOLD_WORDS>({ tell, roles, onTell }: WhoIsToldProps<Role>) {
  if (useReadOnly()) return <Text>{tell.map((one) => TOLD_WORDS[one]).join('、') || '谁也不告诉'}</Text>
  const toggled = (one: Role) => roles.filter((role) => (role === one ? !tell.includes(one) : tell.includes(role)))
  return (
    <View className='town-chips' aria-label='告诉谁' {...role('group')}>
      {roles.map((one) => (
        <Pressable
          key={one}
          className={tell.includes(one) ? 'town-chip town-chip--chosen' : 'town-chip'}
          role='checkbox'
          checked={tell.includes(one)}
          spoken={TOLD_WORDS[one]}
          onPress={() => onTell(toggled(one))}
        >
          <Text>{TOLD_WORDS[one]}</Text>
        </Pressable>
      ))}
    </View>
  )
}
