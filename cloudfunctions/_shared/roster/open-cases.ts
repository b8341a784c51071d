import { CATEGORY_WORDS } from '../../../core/help/categories'
import { unitWords } from '../../../core/people/place-name'
import type { OpenCase } from '../../../core/roster/handover'
import type { Context } from '../context'

/** A community's open cases as a handover note names them, oldest first. */
export async function openCases(
  communityId: string,
  { requests }: Pick<Context, 'requests'>,
): Promise<readonly OpenCase[]> {
  const open = await requests.openIn(communityId)
  return open.map(({ id, number, place, category }) => ({
    helpId: id,
    label: `${number} ${unitWords(place)} ${CATEGORY_WORDS[category]}`,
  }))
}
