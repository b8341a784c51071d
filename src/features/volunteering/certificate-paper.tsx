import { townDateOf } from '@core/kit/town-date'
import type { CertificateView } from '@core/volunteering/certificate'
import { GRADES } from '@core/volunteering/hours'
import { View } from '@tarojs/components'
import { heading } from '../../ui/pressable/aria'
import { Text } from '../../ui/text/text'
import { groupedCode, longDay } from './certificate-words'
import { GRADE_WORDS, hoursFigure } from './record-words'
import { slotHours } from './slot-words'
import './certificate.scss'

/** The paper: the same words on the screen and out of the printer. */
export function CertificatePaper({ paper }: { readonly paper: CertificateView }) {
  const { name, communityName, from, to, totals, services, more, issuedAt, code } = paper
  const said = GRADES.filter((grade) => totals[grade].times > 0)
  return (
    <View className='certificate'>
      <Text className='certificate__title' {...heading(2)}>
        志愿服务证明
      </Text>
      <Text className='certificate__lead'>
        {name}，{longDay(from)}至{longDay(to)}在{communityName}参加志愿服务：
      </Text>
      {said.map((grade) => (
        <View key={grade} className='certificate__total'>
          <Text className='certificate__hours'>
            {grade} 级 {hoursFigure(totals[grade])} 小时，{totals[grade].times} 次
          </Text>
          <Text className='certificate__small'>{GRADE_WORDS[grade]}</Text>
        </View>
      ))}
      {services.map((service) => (
        <View key={`${service.from} ${service.title}`} className='certificate__service'>
          <Text className='certificate__what'>{service.title}</Text>
          <Text className='certificate__small'>
            {longDay(townDateOf(service.from))} {slotHours(service)}，{service.minutes} 分钟，{service.grade} 级
          </Text>
        </View>
      ))}
      {more > 0 && <Text className='certificate__small'>另有 {more} 次，已计入上面的时长。</Text>}
      <View className='certificate__end'>
        <Text>{communityName}</Text>
        <Text>{longDay(townDateOf(issuedAt))}</Text>
      </View>
      <Text className='certificate__small'>编号 {groupedCode(code)}</Text>
      <Text className='certificate__small'>真不真，在“民声驿站”的“服务证明”里填编号，看到的和这张一样。</Text>
    </View>
  )
}
