const appealId = 'a0000000000000000000abcde'
const report = { appealId, words: '去看过了', photos: [] }
const why = { appealId, reason: '等配件' }
const to = { kind: 'zone', id: 'zone-1' }

const brought = {
  ...{ communityId: 'town', clientKey: 'key-00000001', categoryId: 'facility', text: '井盖松了' },
  ...{ answers: { spot: '楼后' }, photos: ['cloud://town/1.jpg'], address: null, anonymous: true, mayPublish: true },
  ...{ name: '陈桂英', phone: '13800001234' },
}

/** A good input for every operation of the people's-voice station. */
export const GOOD_APPEALS: Readonly<Record<string, object>> = {
  settings: { communityId: 'town' },
  similar: { communityId: 'town', categoryId: 'facility', buildingId: 'building-7' },
  submit: { ...brought, forSomebodyElse: true },
  file: { ...brought, door: 'letter', visit: { date: '2026-03-03', appointmentId: 'r1' } },
  fromHelp: { helpId: 'case-7k3', categoryId: 'facility', answers: {}, reason: '要换管' },
  watch: { appealId, version: 3 },
  mine: {},
  handled: {},
  open: { communityId: 'town' },
  published: { communityId: 'town', before: 1_763_683_200_000 },
  publishedOne: { communityId: 'town', appealId },
  accept: { appealId },
  proposeDecline: why,
  approveDecline: { appealId },
  calledBack: { appealId },
  rejectDecline: why,
  assign: { appealId, to },
  reassign: { appealId, to },
  note: report,
  proposeExtension: { ...why, days: 3 },
  approveExtension: { appealId },
  rejectExtension: why,
  answer: report,
  cannotDo: { ...report, referral: '12345' },
  confirm: { appealId, solved: true, stars: 5, note: '' },
  reopen: why,
  withdraw: why,
  merge: { appealId, intoId: 'a0000000000000000000abcdf' },
  toHelp: { appealId, category: 'leak' },
  follow: { appealId },
  unfollow: { appealId },
  urge: { appealId },
  supervise: { appealId, words: '两年了' },
  publish: { appealId, title: '井盖', question: '松了', answer: '换了' },
  unpublish: { appealId },
  claim: { communityId: 'town', key: 'SQ1121-7K3P', code: '834201' },
  newCode: { appealId },
  addPhotos: { appealId, photos: ['cloud://town/1.jpg'] },
  files: { appealId },
  judge: { appealId, piece: { kind: 'words', of: 'note:2' }, show: true },
}
