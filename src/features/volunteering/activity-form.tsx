import type { EpochMs } from '@core/kit/time'
import { SKILLS } from '@core/volunteering/volunteer'
import { locate } from '../../platform/location/locate'
import type { Tell } from '../../platform/use-toast'
import { Card } from '../../ui/card/card'
import { Field } from '../../ui/field/field'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Text } from '../../ui/text/text'
import type { ActivityText } from './activity-draft'
import { SlotForms } from './slot-forms'
import { TickChips } from './tick-chips'
import type { ActivityDraftHands } from './use-activity-draft'

interface ActivityFormProps {
  readonly hands: ActivityDraftHands
  readonly now: EpochMs
  readonly tell: Tell
}

/** What an organiser writes about an activity. */
export function ActivityForm({ hands, now, tell }: ActivityFormProps) {
  const { text, change } = hands
  return (
    <>
      <Field label='活动叫什么' value={text.title} maxLength={30} onInput={(title) => change({ title })} />
      <Field
        label='在哪儿集合'
        value={text.place}
        maxLength={60}
        placeholder='河湾里小广场'
        onInput={(place) => change({ place })}
      />
      <SpotCard text={text} change={change} tell={tell} />
      <SectionTitle title='什么时候，要几个人' />
      <SlotForms slots={text.slots} now={now} onChange={(next) => change(({ slots }) => ({ slots: next(slots) }))} />
      <SectionTitle title='去之前看一眼' />
      <Field
        kind='textarea'
        label='要带什么、注意什么'
        hint='一行写一条'
        value={text.about}
        maxLength={1_000}
        onInput={(about) => change({ about })}
      />
      <SkillsPart text={text} change={change} />
      <Field
        label='是哪个系列的'
        hint='不写也行'
        value={text.series}
        maxLength={20}
        placeholder='每周三义诊'
        onInput={(series) => change({ series })}
      />
    </>
  )
}

interface PartProps {
  readonly text: ActivityText
  readonly change: ActivityDraftHands['change']
}

function SkillsPart({ text, change }: PartProps) {
  return (
    <>
      <Text className='write-label'>会这些的更好，不会也能来</Text>
      <TickChips
        label='会什么更好'
        all={SKILLS}
        ticked={text.skills}
        onChange={(next) => change(({ skills }) => ({ skills: next(skills) }))}
      />
    </>
  )
}

/** Where the phone must be to check in without a code. */
function SpotCard({ text, change, tell }: PartProps & { readonly tell: Tell }) {
  const here = async () => {
    const fix = await locate('tap')
    if (fix.ok) change({ at: fix.value.place })
    else tell('没定到位。不记也行，到时候扫码签到', 'alert')
  }
  return (
    <Card flush>
      <ListRow
        icon='pin'
        title='定位签到的地方'
        note={text.at ? '记下了，到 200 米以内能签' : '没记，只能扫码签到。站在集合的地方点一下就记上'}
        onPress={here}
      />
    </Card>
  )
}
