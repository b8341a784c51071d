import { callerIdOf } from '../../cloudfunctions/_shared/callers/caller-id'
import { derivedFields } from '../../cloudfunctions/_shared/documents/help-request-document'
import { filed } from '../core/support/cases'

test('a case is found by whoever is known by number alone, however it is written', () => {
  const request = filed()
  const caller = callerIdOf(request.communityId, '13911112222')
  const other = { at: 1, by: 'he', name: '', phone: '+86 139-1111-2222', unit: '', door: '' }
  const named = (over: object) => derivedFields({ ...request, ...over }).namedIds
  expect(named({})).not.toContain(caller)
  expect(named({ alsoCalled: [other] })).toContain(caller)
  expect(named({ resident: { ...request.resident, id: caller } })).toContain(caller)
})
