import { uploadPath } from '../../core/people/own-upload'
import { type Name, PEOPLE } from './small-town'

const BUCKET = 'cloud://local-env.local-bucket/'

/** The file id of somebody's own photo; whether it is there is another matter. */
export function uploadOf(who: Name, clientKey = 'photo-0001'): string {
  return `${BUCKET}${uploadPath({ personId: PEOPLE[who].id, clientKey, kind: 'jpg' })}`
}

/** Puts a photo there as somebody's phone does; answers its file id. */
export async function uploads(url: string, who: Name, clientKey = 'photo-0001'): Promise<string> {
  const objectId = uploadPath({ personId: PEOPLE[who].id, clientKey, kind: 'jpg' })
  const asked = await fetch(`${url}/v1/storages/get-objects-upload-info`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-emulator-openid': PEOPLE[who].openid },
    body: JSON.stringify([{ objectId }]),
  })
  const [info] = (await asked.json()) as [{ uploadUrl: string; authorization: string; cloudObjectId: string }]
  const put = await fetch(info.uploadUrl, {
    ...{ method: 'PUT', headers: { authorization: info.authorization }, body: `picture ${clientKey}` },
  })
  if (!put.ok) throw new Error(`not uploaded: ${put.status}`)
  return info.cloudObjectId
}
