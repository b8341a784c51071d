import { Button as NativeButton } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Text } from '../text/text'
import '../button/button.scss'
import './open-button.scss'

interface OpenButtonProps {
  /** What WeChat opens at the tap. */
  readonly opens: 'agreePrivacyAuthorization' | 'getPhoneNumber' | 'share'
  readonly kind?: 'primary' | 'secondary'
  readonly id?: string
  readonly label: string
  readonly icon?: IconName
  /** With what WeChat says to the tap; it says nothing of a page that was passed on. */
  readonly onAnswer?: (detail: OpenAnswer) => void
}

export interface OpenAnswer {
  readonly errMsg?: string
  readonly errno?: number
  /** For a telephone number. */
  readonly code?: string
}

/** A button that only WeChat itself can carry out, in the looks of ours. In a browser such a tap opens nothing: draw another there. */
export function OpenButton({ opens, kind = 'primary', id, label, icon, onAnswer }: OpenButtonProps) {
  const answer = (event: { readonly detail: unknown }) => onAnswer?.((event.detail ?? {}) as OpenAnswer)
  const ways = {
    getPhoneNumber: { openType: 'getPhoneNumber', onGetPhoneNumber: answer },
    agreePrivacyAuthorization: { openType: 'agreePrivacyAuthorization', onAgreePrivacyAuthorization: answer },
    share: { openType: 'share' },
  } as const
  return (
    <NativeButton
      {...ways[opens]}
      {...(id === undefined ? {} : { id })}
      className={`ui-button ui-button--${kind} ui-button--fill ui-open-button`}
      hoverClass='ui-pressable--down'
      aria-label={label}
    >
      {icon && <Icon name={icon} size='small' />}
      <Text className='ui-button__label'>{label}</Text>
    </NativeButton>
  )
}
