import type { AroundAnswer, EarlierCase } from '@core/contract/desk'
import { CATEGORY_WORDS } from '@core/help/categories'
import { dateAndTime } from '@core/kit/local-time'
import { buildingWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { Icon } from '../../ui/icon/icon'
import { Text } from '../../ui/text/text'
import type { CallDraft } from './call-draft'
import { SAME_KEY } from './desk-keys'
import { KeySign } from './key-sign'
import { similarTo } from './similar-case'
import type { CallHandles } from './use-call'
import './operator-desk.scss'

interface SimilarRowProps {
  readonly call: CallHandles
  readonly draft: CallDraft
  readonly onSame: (similar: EarlierCase) => void
}

/** Whether somebody of the building has rung about the same already. */
export function SimilarRow({ call: { around, place }, draft: { category }, onSame }: SimilarRowProps) {
  if (!place.building || !around || category === null) return null
  const first = similarTo(around, place.unit)
  const what = buildingWords(place.building.name)
  return (
    <View className='form-row'>
      <View className='form-row__name'>
        <Text>有没有重复</Text>
        {first && <KeySign sign={SAME_KEY} />}
      </View>
      <View className={first ? 'form-row__box form-row__box--found' : 'form-row__box'}>
        <Icon name='search' className='form-row__icon' />
        <Text className='form-row__words'>
          {first ? knownWords(what, first, around) : `${what}没有别的${CATEGORY_WORDS[category]}在办`}
        </Text>
        {first ? (
          <SmallButton label='是同一件' onPress={() => onSame(first)} />
        ) : (
          <View className='form-row__said form-row__said--good'>
            <Icon name='st-settled' size='glyph' />
            <Text>是新的</Text>
          </View>
        )}
      </View>
    </View>
  )
}

function knownWords(
  what: string,
  { category, unit, startedAt, number }: EarlierCase,
  { similar }: AroundAnswer,
): string {
  const more = similar.length > 1 ? `，共 ${similar.length} 件` : ''
  return `${what}有一件${CATEGORY_WORDS[category]}还没办完：${unit} 单元，${dateAndTime(startedAt)}，${number}${more}`
}
