import type { VolunteerAnswer } from '@core/contract/volunteering-answers'
import { MOST_POSTS } from '@core/volunteering/volunteer'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { TickChips } from './tick-chips'
import type { Said } from './use-volunteer'

interface VolunteerSheetProps {
  readonly before: VolunteerAnswer
  readonly onSay: (said: Said) => Promise<boolean>
  readonly onClose: () => void
}

/** Skills, as many as there are, and standing posts, as many as one person's time allows. */
export function VolunteerSheet({ before, onSay, onClose }: VolunteerSheetProps) {
  const { allSkills, allPosts } = before
  const [skills, setSkills] = useState(before.skills)
  const [postIds, setPosts] = useState(before.postIds)
  const off = postIds.length > MOST_POSTS ? `最多站 ${MOST_POSTS} 个岗` : undefined
  const chosen = allPosts.filter(({ id }) => postIds.includes(id))
  const tickPosts = (next: (names: readonly string[]) => readonly string[]) =>
    setPosts((ids) => {
      const names = next(allPosts.filter(({ id }) => ids.includes(id)).map(({ name }) => name))
      return allPosts.filter(({ name }) => names.includes(name)).map(({ id }) => id)
    })
  const say = async () => {
    if (await onSay({ skills, postIds })) onClose()
  }
  return (
    <Sheet
      open
      title='我会的、我站的岗'
      onClose={onClose}
      foot={<Button label='记下' busyLabel='正在记' off={off} onPress={say} />}
    >
      <View className='stack'>
        <Text className='muted'>只有社区看得到。随时能改。</Text>
        <SectionTitle title='我会' />
        <TickChips label='我会' all={allSkills} ticked={skills} onChange={setSkills} />
        <SectionTitle title='我站的岗' aside={`最多 ${MOST_POSTS} 个`} />
        <TickChips
          label='我站的岗'
          all={allPosts.map(({ name }) => name)}
          ticked={chosen.map(({ name }) => name)}
          onChange={tickPosts}
        />
        {chosen.map(({ id, name, about }) => (
          <Text key={id} className='muted'>{`${name}：${about}`}</Text>
        ))}
      </View>
    </Sheet>
  )
}
