import type { PlanAnswer } from '@core/contract/settings'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { DeskHeading, DeskPane } from '../../ui/desk-frame/desk-pane'
import { Icon } from '../../ui/icon/icon'
import { Text } from '../../ui/text/text'
import { planLines } from '../../words/plan-change-words'
import { planFaultWords } from './plan-fault-words'
import type { PlanFile, Tried } from './use-plan-file'
import './plan-exchange.scss'

const LISTED = 30

interface PlanPaneProps {
  readonly plan: PlanAnswer
  readonly file: PlanFile
  readonly mayEdit: boolean
}

/** The plan as a file, out and in; what an import would change stands here before anything is saved. */
export function PlanPane({ plan, file, mayEdit }: PlanPaneProps) {
  const { tried, choose } = file
  if (tried) return <TriedPane plan={plan} file={file} tried={tried} />
  return (
    <DeskPane>
      <DeskHeading title='责任区与楼栋' />
      <Text className='plan-file__note'>
        导出成 GeoJSON 文件，用画图软件改好轮廓、楼名和单元，再选回来。存下之前，先列给您看什么改成什么。
      </Text>
      {mayEdit && choose && <Button label='选改好的文件' onPress={choose} />}
      {mayEdit && !choose && <Text className='plan-file__note'>导入要用电脑浏览器打开。</Text>}
      {!mayEdit && <Text className='plan-file__note'>图由值班长改，您这里能看、能导出。</Text>}
      <Text className='plan-file__note'>还有人登记、还有事没办完的楼，不会因为文件里没有就丢掉。</Text>
    </DeskPane>
  )
}

function TriedPane({ plan, file, tried }: Omit<PlanPaneProps, 'mayEdit'> & { readonly tried: Tried }) {
  const { differences, faults, features } = tried
  const all = [...plan.features, ...features]
  const nameOf = (id: string) => all.find(({ properties }) => properties.id === id)?.properties.name ?? id
  const lines = planLines(differences, nameOf, nameOf)
  const shown = faults.length > 0 ? [] : lines
  return (
    <DeskPane
      foot={
        <View className='plan-file__foot'>
          {shown.length > 0 && <Button label={`存下这 ${lines.length} 处`} busyLabel='正在存' onPress={file.save} />}
          <Button kind='secondary' label='不存，换一个文件' onPress={file.putAway} />
        </View>
      }
    >
      <DeskHeading title={faults.length > 0 ? `有 ${faults.length} 处要改，还没存` : '存下以后'} />
      {faults.slice(0, LISTED).map((fault) => (
        <View key={`${fault.code}.${fault.at}`} className='plan-file__fault'>
          <Icon name='st-over' size='glyph' />
          <Text>{planFaultWords(fault)}</Text>
        </View>
      ))}
      {faults.length === 0 && lines.length === 0 && <Text>和现在的图一样，没有要存的。</Text>}
      {shown.slice(0, LISTED).map(({ key, words }) => (
        <Text key={key} className='plan-file__line'>
          {words}
        </Text>
      ))}
      {Math.max(shown.length, faults.length) > LISTED && (
        <Text className='plan-file__note'>{`还有 ${Math.max(shown.length, faults.length) - LISTED} 处`}</Text>
      )}
      {shown.length > 0 && <Text className='plan-file__note'>谁改的、改之前是什么，都记下来；改之前的图也留着。</Text>}
    </DeskPane>
  )
}
