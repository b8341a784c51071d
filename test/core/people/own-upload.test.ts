import { isOwnUpload, uploadPath } from '../../../core/people/own-upload'

const zhou = 'p0123456789abcdef0123'
const path = uploadPath({ personId: zhou, clientKey: 'abcdefgh_1', kind: 'jpg' })
const fileId = `cloud://env-1.6d79-env-1/${path}`

test('an upload lies under its owner and is named by the key of the phone', () => {
  expect(path).toBe('uploads/p0123456789abcdef0123/abcdefgh_1.jpg')
})

test('a file id says whose the file is', () => {
  expect(isOwnUpload(fileId, zhou, ['jpg'])).toBe(true)
  expect(isOwnUpload(fileId, 'p0123456789abcdef0124', ['jpg'])).toBe(false)
})

test.each([
  ['a kind that is not wanted', fileId.replace('.jpg', '.mp3')],
  ['a way out of the folder', `cloud://env/uploads/${zhou}/../p9/abcdefgh.jpg`],
  ['a folder below', `cloud://env/uploads/${zhou}/x/abcdefgh.jpg`],
  ['another folder with the same end', `cloud://env/secret/uploads/${zhou}/abcdefgh.jpg`],
  ['a key too short to be one', `cloud://env/uploads/${zhou}/abc.jpg`],
  ['an address of the web', `https://env/uploads/${zhou}/abcdefgh.jpg`],
  ['something after it', `${fileId}?x=1`],
  ['a line below it', `${fileId}\n`],
])('%s is nobody’s', (_what, id) => {
  expect(isOwnUpload(id, zhou, ['jpg'])).toBe(false)
})
