import { View } from '@tarojs/components'
import { arrowKeys } from '../../ui/arrow-keys/arrow-keys'
import { BlockName, BlockTable, TableBlock } from '../../ui/block-table/block-table'
import { classNames } from '../../ui/class-names'
import { Fold } from '../../ui/desk-frame/desk-tools'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { Faults } from './faults'
import type { PickedPart } from './picked-part'
import type { PlanBlock, PlanRow, RotationLine } from './plan-table'
import { stripsOf } from './strips'
import './plan-grid.scss'

interface PlanGridProps {
  readonly blocks: readonly PlanBlock[]
  readonly rules: readonly string[]
  readonly picked: PickedPart | undefined
  readonly onPick: (picked: PickedPart) => void
  readonly onKey: (key: string) => void
}

/** The plan as the week editor draws the week: a row for every band, and in it who comes after whom. */
export function PlanGrid({ blocks, rules, picked, onPick, onKey }: PlanGridProps) {
  return (
    <View className='plan-table'>
      <BlockTable head={<Heads />} keys={arrowKeys('plan-row', onKey)}>
        {blocks.map((block) => (
          <Block key={block.post.id} block={block} picked={picked} onPick={onPick} />
        ))}
        <TableBlock lead={<BlockName name='排班规矩' flat='' />}>
          <Pressable
            className={classNames('plan-row', picked?.part === 'rules' && 'plan-row--chosen')}
            spoken={`排班规矩，${rules.join('，')}`}
            onPress={() => onPick({ part: 'rules' })}
          >
            <Text className='plan-row__rules'>{rules.join('；')}</Text>
            <Icon name='right' size='xs' className='plan-row__arrow' />
          </Pressable>
        </TableBlock>
      </BlockTable>
    </View>
  )
}

function Heads() {
  return (
    <>
      <Text className='plan-head plan-head--post'>岗位</Text>
      <Text className='plan-head plan-head--band'>班次</Text>
      <Text className='plan-head plan-head--day'>一天里的钟点</Text>
      <Text className='plan-head plan-head--needed'>要几人</Text>
      <Text className='plan-head'>怎么轮，谁在谁后面</Text>
    </>
  )
}

interface BlockProps extends Pick<PlanGridProps, 'picked' | 'onPick'> {
  readonly block: PlanBlock
}

function Block({ block, picked, onPick }: BlockProps) {
  const { post, faults, rows } = block
  const chosen = picked?.part === 'post' && picked.postId === post.id
  const name = (
    <BlockName
      name={post.name}
      flat=''
      chosen={chosen}
      spoken={[`岗位${post.name}`, ...faults].join('，')}
      onPress={() => onPick({ part: 'post', postId: post.id })}
    />
  )
  return (
    <TableBlock lead={name}>
      {faults.length > 0 && <Faults faults={faults} />}
      {rows.map((row) => (
        <BandRow
          key={row.band.id}
          row={row}
          postName={post.name}
          chosen={picked?.part === 'band' && picked.postId === post.id && picked.bandId === row.band.id}
          onPress={() => onPick({ part: 'band', postId: post.id, bandId: row.band.id })}
        />
      ))}
    </TableBlock>
  )
}

interface BandRowProps {
  readonly row: PlanRow
  readonly postName: string
  readonly chosen: boolean
  readonly onPress: () => void
}

function BandRow({ row, postName, chosen, onPress }: BandRowProps) {
  const { band, hours, rotations, faults, changed } = row
  const rotationsSpoken = rotations.length > 0 ? rotations.map(spokenRotation) : ['还没有轮班']
  const spoken = [`${postName}${band.name}班`, `${hours} 点`, `要 ${band.needed} 人`, ...rotationsSpoken]
  return (
    <Pressable
      className={classNames('plan-row', chosen && 'plan-row--chosen')}
      spoken={[...spoken, changed ? '改过，还没保存' : '', ...faults].filter(Boolean).join('，')}
      onPress={onPress}
    >
      <View className='plan-row__band'>
        <Text className='plan-row__name'>{band.name}</Text>
        <Text className='plan-row__hours'>{hours}</Text>
      </View>
      <View className='plan-row__day' aria-hidden='true'>
        {stripsOf([band]).map(({ key, left, width }) => (
          <View key={key} className='plan-row__hours-bar' style={{ left: `${left}%`, width: `${width}%` }} />
        ))}
      </View>
      <Text className='plan-row__needed'>{band.needed} 人</Text>
      <View className='plan-row__turns'>
        {rotations.map((rotation) => (
          <Order key={rotation.id} rotation={rotation} />
        ))}
        {rotations.length === 0 && <Text className='plan-row__none'>还没有轮班，每个班都要现找人</Text>}
        {faults.length > 0 && <Faults faults={faults} />}
      </View>
      {changed && <Fold />}
    </Pressable>
  )
}

function Order({ rotation }: { readonly rotation: RotationLine }) {
  return (
    <View className='plan-turn'>
      <Text className='plan-turn__words'>{[rotation.words, rotation.span].filter(Boolean).join('，')}</Text>
      {rotation.order.map(({ names, today }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same names may come twice in one order
        <View key={index} className='plan-turn__step'>
          {index > 0 && <Icon name='right' size='mini' className='plan-turn__then' />}
          <Text className={classNames('plan-turn__names', today && 'plan-turn__names--today')}>{names}</Text>
        </View>
      ))}
    </View>
  )
}

function spokenRotation({ words, span, order }: RotationLine): string {
  return [words, span, order.map(({ names }) => names).join('、')].filter(Boolean).join('，')
}
