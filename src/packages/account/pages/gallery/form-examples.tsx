import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../ui/button/button'
import { SmallButton } from '../../../../ui/button/small-button'
import { CategoryGrid } from '../../../../ui/category-grid/category-grid'
import { CodeInput } from '../../../../ui/code-input/code-input'
import { EmergencyStrip } from '../../../../ui/emergency-strip/emergency-strip'
import { Field } from '../../../../ui/field/field'
import { OpenButton } from '../../../../ui/open-button/open-button'
import { RateFaces, type Rating } from '../../../../ui/rate-faces/rate-faces'
import { SectionTitle } from '../../../../ui/section-title/section-title'
import { nothing } from './example'

const CATEGORIES = [
  { id: 'water', label: '漏水堵水', icon: 'tap' },
  { id: 'power', label: '停电跳闸', icon: 'bolt' },
  { id: 'lock', label: '门打不开', icon: 'lock' },
  { id: 'carry', label: '搬抬重物', icon: 'box' },
  { id: 'medicine', label: '取药送药', icon: 'pill' },
  { id: 'elder', label: '老人照应', icon: 'elder' },
  { id: 'quarrel', label: '邻里调解', icon: 'talk' },
  { id: 'other', label: '其他事', icon: 'more' },
] as const

export function FormExamples() {
  const [chosen, setChosen] = useState<(typeof CATEGORIES)[number]['id']>('water')
  const [text, setText] = useState('桐花里 7 栋 2 单元 301')
  const [code, setCode] = useState('48')
  const [rating, setRating] = useState<Rating>(4)
  return (
    <View className='gallery__stack'>
      <EmergencyStrip onCall={nothing} />
      <SectionTitle title='什么事？' />
      <CategoryGrid label='什么事' items={CATEGORIES} chosen={chosen} onChoose={setChosen} />
      <View className='gallery__stack'>
        <Field label='在哪儿？' value={text} onInput={setText} />
        <Field
          label='电话'
          hint='接单的人才看得到'
          kind='tel'
          value='1380001'
          error='手机号少了 4 位'
          onInput={nothing}
        />
        <OpenButton opens='getPhoneNumber' kind='secondary' icon='phone' label='填微信里的手机号' onAnswer={nothing} />
        <Field label='社区' value='由社区填写' locked onInput={nothing} />
        <Field
          label='说说情况'
          hint='不说也行'
          kind='textarea'
          value=''
          placeholder='厨房水管接口漏水'
          onInput={nothing}
        />
      </View>
      <CodeInput label='请居民报 4 位到达码' value={code} onInput={setCode} />
      <CodeInput label='到达码' value='1234' error='到达码不对，请再问一下居民' onInput={nothing} />
      <RateFaces question='这件事办得怎么样？' value={rating} onRate={setRating} />
      <Buttons />
    </View>
  )
}

function Buttons() {
  return (
    <>
      <View className='gallery__row'>
        <Button label='马上求助' onPress={nothing} />
        <Button label='马上求助' busy busyLabel='正在发出' />
      </View>
      <View className='gallery__row'>
        <Button label='马上求助' off='先选什么事' />
        <Button kind='secondary' label='取消' onPress={nothing} width='fit' />
      </View>
      <View className='gallery__row'>
        <Button kind='secondary' icon='phone' label='打电话' onPress={nothing} />
        <Button kind='quiet' label='先不评' width='fit' onPress={nothing} />
      </View>
      <View className='gallery__row'>
        <SmallButton icon='swap' label='调班' onPress={nothing} />
      </View>
    </>
  )
}
