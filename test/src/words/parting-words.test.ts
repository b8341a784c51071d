import { TIE_WORDS } from '@core/privacy/parting'
import { OUTCOME_WORDS } from '@src/words/outcome-words'

test('who deletes an account is sent to no button that only one kind of trouble has', () => {
  for (const { yes } of Object.values(OUTCOME_WORDS)) expect(TIE_WORDS.OWN_CASE).not.toContain(yes)
  expect(TIE_WORDS.OWN_CASE).toContain('等办完您点了头')
})
