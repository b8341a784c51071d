import type { HelpAnswer } from '@core/contract/help-answers'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Text } from '../../ui/text/text'
import { outcomeIn } from '../../words/held-words'
import { STAR_WORDS } from '../../words/rated-words'
import type { Audience } from '../../words/timeline-steps'
import './case-view.scss'

interface CaseOutcomeProps {
  readonly help: HelpAnswer
  readonly audience?: Audience
  /** Of what was done. */
  readonly photos?: ReactNode
}

/** What was reported, and what the resident said to it. */
export function CaseOutcome({ help, audience = 'resident', photos }: CaseOutcomeProps) {
  const outcome = outcomeIn(help)
  if (outcome === '' && !help.rating) return null
  return (
    <Card>
      {outcome !== '' && <Text className='case-text'>{outcome}</Text>}
      {photos}
      {help.rating && (
        <View>
          <Text className='muted'>
            {audience === 'resident' ? '您的评价' : '居民评价'}：{STAR_WORDS[help.rating.stars]}
            {help.rating.note === '' ? '' : `，${help.rating.note}`}
          </Text>
        </View>
      )}
    </Card>
  )
}
