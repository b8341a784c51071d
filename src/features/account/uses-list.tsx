import { PRIVACY_USES, type PrivacyUse } from '@core/people/privacy-uses'
import { useState } from 'react'
import { openContract } from '../../platform/privacy/open-contract'
import { mayUse, takeBack, wayBackFrom } from '../../platform/privacy/taking-back'
import type { Tell } from '../../platform/use-toast'
import { SmallButton } from '../../ui/button/small-button'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { SectionTitle } from '../../ui/section-title/section-title'

/** What is taken and what for: the very list that is declared to WeChat; beside each permission that lasts the way to end it. */
export function UsesList({ tell }: { readonly tell: Tell }) {
  return (
    <>
      <SectionTitle
        title='我们会用到什么'
        {...(openContract ? { action: { label: '隐私保护指引', onPress: openContract } } : {})}
      />
      <Card flush>
        {PRIVACY_USES.map((declared) => (
          <UseRow key={declared.use} declared={declared} tell={tell} />
        ))}
      </Card>
    </>
  )
}

function UseRow({ declared, tell }: { readonly declared: PrivacyUse; readonly tell: Tell }) {
  const { use, wechatType, why } = declared
  const [allowed, setAllowed] = useState(() => mayUse(use))
  const inSettings = wayBackFrom(use) === 'settings'
  const end = async () => {
    await takeBack(use)
    if (inSettings) return
    setAllowed(false)
    tell('撤回了，下次用前再问您', 'done')
  }
  const [label, spoken] = inSettings ? ['去设置', `去微信设置里关${wechatType}`] : ['撤回', `撤回${wechatType}`]
  return (
    <ListRow
      title={wechatType}
      note={why}
      trailing={allowed && <SmallButton label={label} spoken={spoken} onPress={end} />}
    />
  )
}
