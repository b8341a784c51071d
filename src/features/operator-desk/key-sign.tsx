import { Text } from '../../ui/text/text'
import './operator-desk.scss'

/** The key that does the same as the button it stands on. */
export function KeySign({ sign }: { readonly sign: string }) {
  return (
    <Text className='key-sign' aria-hidden='true'>
      {sign}
    </Text>
  )
}
