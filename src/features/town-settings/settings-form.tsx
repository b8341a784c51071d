import type { SettingsPart } from '@core/settings/parts'
import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice'
import { ReadOnly } from '../../ui/read-only/read-only'
import { AppealLadderForm } from './appeal-ladder-form'
import { CategoriesForm } from './categories-form'
import type { FormProps } from './form-props'
import { LadderForm } from './ladder-form'
import { LimitsForm } from './limits-form'
import { PledgesForm } from './pledges-form'
import { ReceptionForm } from './reception-form'
import { RoutingForm } from './routing-form'
import type { SettingsBench } from './use-settings'

const FORMS: { readonly [Part in SettingsPart]: (p: FormProps<Part>) => ReactNode } = {
  reception: ReceptionForm,
  pledges: PledgesForm,
  categories: CategoriesForm,
  routing: RoutingForm,
  ladder: LadderForm,
  appealLadder: AppealLadderForm,
  limits: LimitsForm,
}

interface SettingsFormProps {
  readonly bench: SettingsBench
  readonly mayEdit: boolean
}

/** The form of the part that is being worked on; whoever may not change it reads it, and who may. */
export function SettingsForm({ bench, mayEdit }: SettingsFormProps) {
  // A bench of a part goes into the form of that part: both were taken by the same word, which the compiler cannot see.
  const Form = FORMS[bench.part] as (p: { readonly bench: SettingsBench }) => ReactNode
  return (
    <>
      {!mayEdit && (
        <Notice tone='sunken' icon='info'>
          设置由值班长改。您看到的是现在用的这一版。
        </Notice>
      )}
      <ReadOnly on={!mayEdit}>
        <Form bench={bench} />
      </ReadOnly>
    </>
  )
}
