import { rosterPlanSchema } from '../../cloudfunctions/_shared/documents/roster-document'
import { defaultPlan } from '../../core/roster/default-plan'

test('a plan from before it was kept who saved it still opens, and nobody is named', () => {
  const { savedBy: _, ...old } = defaultPlan({ id: 'town', zones: [] })
  expect(rosterPlanSchema.parse(old).savedBy).toBeNull()
})
