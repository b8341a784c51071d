import { whoSees } from '@core/privacy/who-sees'
import { sightWords } from '@src/features/account/seen-words'
import { SEEN_BY_HELP } from '@src/words/seen-words'

test.each(['phone', 'door'] as const)(
  'beside the field for the %s stands who sees it by the rules as they run',
  (fact) => {
    expect(sightWords(whoSees()[fact])).toBe(`办的时候，${SEEN_BY_HELP}；办完以后就没人看得到`)
  },
)
